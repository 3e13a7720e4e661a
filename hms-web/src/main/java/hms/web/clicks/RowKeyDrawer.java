package hms.web.clicks;

import jakarta.faces.component.UICommand;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Puts the {@link RowKey} into every button that comes to stand in a row of a list. */
public class RowKeyDrawer implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UICommand;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UICommand button = (UICommand) event.getSource();
        if (RowKey.isToldAround(button) && button.getChildren().stream().noneMatch(RowKey.class::isInstance)) {
            RowKey key = new RowKey();
            key.setId(button.getId() + "Row");
            button.getChildren().add(key);
        }
    }
}
