package hms.web.shared;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A page of the tests: fails on request as real pages fail by chance. */
@Named
@RequestScoped
public class TrialPage {

    private String how;

    /** Before anything is shown. */
    public void open() {
        if ("at-once".equals(how)) {
            fail();
        }
        if ("stale".equals(how)) {
            throw Refusal.of(PlatformRule.STALE);
        }
    }

    public void fail() {
        throw new IllegalStateException("broken on purpose");
    }

    /** After half the page was written. */
    public String getWords() {
        if ("half-way".equals(how)) {
            fail();
        }
        return "whole";
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
