package hms.web.identity;

import hms.identity.boundary.AccessRules;
import hms.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;

/** What a new password must be, in words, beside the fields for it. */
@Named
@RequestScoped
public class PasswordRules {

    @Inject
    private AccessRules rules;

    @Inject
    private Words words;

    public String getHint() {
        return told("password.hint");
    }

    public String getSentence() {
        return told("password.rules");
    }

    private String told(String key) {
        return MessageFormat.format(
                words.of("identity", key), Integer.toString(rules.now().shortestPassword()));
    }
}
