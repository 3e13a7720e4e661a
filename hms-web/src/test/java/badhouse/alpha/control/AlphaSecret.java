package badhouse.alpha.control;

import badhouse.beta.control.BetaSecret;
import badhouse.gamma.Undeclared;
import badhouse.web.alpha.BadPage;
import jakarta.inject.Inject;

/** Imports what is not its business, and needs eight others for it. */
public class AlphaSecret {

    @Inject
    BetaSecret one;

    @Inject
    BetaSecret two;

    @Inject
    BetaSecret three;

    @Inject
    BetaSecret four;

    @Inject
    BetaSecret five;

    @Inject
    Undeclared six;

    @Inject
    Undeclared seven;

    @Inject
    BadPage eight;
}
