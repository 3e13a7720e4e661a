package hms.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** PBKDF2-HMAC-SHA256 of a password as the server's realm reads it: base64 hash and salt, and the count of iterations. */
@Embeddable
public class PasswordHash implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "password_salt")
    private String salt;

    @Column(name = "password_iterations")
    private Integer iterations;

    protected PasswordHash() {}

    public PasswordHash(String hash, String salt, int iterations) {
        this.hash = hash;
        this.salt = salt;
        this.iterations = iterations;
    }

    public String getHash() {
        return hash;
    }

    public String getSalt() {
        return salt;
    }

    public int getIterations() {
        return iterations;
    }
}
