package hms.web.api;

import hms.platform.Languages;
import hms.platform.Refusal;
import hms.platform.RequestFacts;
import hms.platform.Texts;
import hms.web.shared.Trouble;
import hms.web.shared.Violations;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What went wrong, as RFC 9457 says it: for people a sentence, for programs the rule, never a trace. */
record ProblemDocument(int status, JsonObject body) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    static ProblemDocument of(Throwable failure, Locale language) {
        Trouble trouble = Trouble.of(failure);
        Optional<Refusal> refusal = Trouble.refusal(failure);
        if (refusal.isPresent()) {
            return of(trouble.status(), refusal.get(), language);
        }
        int status = trouble == Trouble.INVALID ? UNPROCESSABLE : trouble.status();
        JsonObjectBuilder problem = begin(status, trouble.name());
        if (failure instanceof ConstraintViolationException invalid) {
            problem.add("violations", violations(invalid, language));
        }
        return new ProblemDocument(status, problem.build());
    }

    static ProblemDocument of(int status, Refusal refusal, Locale language) {
        String rule = refusal.getRule().capability() + "." + refusal.getRule().name();
        return new ProblemDocument(
                status,
                begin(status, rule)
                        .add("detail", Texts.of(refusal, Languages.nearest(language)))
                        .build());
    }

    /** Something about HTTP itself, as an unknown address. */
    static ProblemDocument of(int status, String title) {
        return new ProblemDocument(status, begin(status, title).build());
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == Trouble.AWAY.status()) {
            response.setHeader("Retry-After", Trouble.SECONDS_AWAY);
        }
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }

    private static JsonObjectBuilder begin(int status, String title) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        String reference = RequestFacts.current().requestId();
        return reference == null ? problem : problem.add("reference", reference);
    }

    private static JsonArrayBuilder violations(ConstraintViolationException invalid, Locale language) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Optional.ofNullable(invalid.getConstraintViolations())
                .orElse(Set.of())
                .forEach(each -> all.add(Json.createObjectBuilder()
                        .add("field", each.getPropertyPath().toString())
                        .add("detail", Violations.sentence(each, language))));
        return all;
    }
}
