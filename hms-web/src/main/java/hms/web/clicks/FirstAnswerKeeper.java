package hms.web.clicks;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Optional;

/** Keeps where a form led, once it has led there; a refused one stays on its page and is tried anew when it is sent again. */
public class FirstAnswerKeeper extends ConfigurableNavigationHandlerWrapper {

    public FirstAnswerKeeper(NavigationHandler wrapped) {
        super((ConfigurableNavigationHandler) wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, String fromAction, String outcome) {
        Optional<String> address = elsewhere(context, getNavigationCase(context, fromAction, outcome));
        List<FacesMessage> said = List.copyOf(context.getMessageList(null));
        super.handleNavigation(context, fromAction, outcome);
        ExternalContext edge = context.getExternalContext();
        address.flatMap(to -> SentForm.seal(edge).map(form -> new FirstAnswer(form, to, said)))
                .ifPresent(answer -> answer.keep(edge.getSessionMap()));
    }

    /** The address of the other page; told before the way there is taken, which forgets the page that was left. */
    private static Optional<String> elsewhere(FacesContext context, NavigationCase way) {
        return way == null || !way.isRedirect() || !context.isPostback()
                ? Optional.empty()
                : Optional.of(context.getApplication()
                        .getViewHandler()
                        .getRedirectURL(
                                context, way.getToViewId(context), way.getParameters(), way.isIncludeViewParams()));
    }
}
