package hms.patients.entity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person tells the front desk about themselves: the form that registers and corrects, and nothing that a rule
 * guards (no number, no status, no version).
 */
public class Demographics implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 120;
    private static final int WORD = 80;

    private @Size(max = 40) String prefix;
    private @Size(max = NAME) String given;
    private @Size(max = NAME) String family;
    private LocalDate birthDate;
    private boolean birthDateEstimated;
    private @NotNull Gender gender = Gender.UNKNOWN;
    private @Size(max = WORD) String phone;
    private @Email @Size(max = NAME) String email;
    private @Size(max = WORD) String nationalId;
    private @Size(max = 200) String addressLine;
    private @Size(max = WORD) String city;
    private @Size(max = WORD) String state;
    private @Size(max = 20) String postalCode;
    private @Size(max = WORD) String country;
    private @Size(max = 35) String language;
    private boolean deceased;
    private LocalDate deceasedOn;

    Address address() {
        return new Address(addressLine, city, state, postalCode, country);
    }

    void setAddress(Address address) {
        addressLine = address.line();
        city = address.city();
        state = address.state();
        postalCode = address.postalCode();
        country = address.country();
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public boolean isBirthDateEstimated() {
        return birthDateEstimated;
    }

    public void setBirthDateEstimated(boolean birthDateEstimated) {
        this.birthDateEstimated = birthDateEstimated;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    public String getAddressLine() {
        return addressLine;
    }

    public void setAddressLine(String addressLine) {
        this.addressLine = addressLine;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isDeceased() {
        return deceased;
    }

    public void setDeceased(boolean deceased) {
        this.deceased = deceased;
    }

    public LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    public void setDeceasedOn(LocalDate deceasedOn) {
        this.deceasedOn = deceasedOn;
    }
}
