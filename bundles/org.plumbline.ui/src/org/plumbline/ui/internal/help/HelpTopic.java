package org.plumbline.ui.internal.help;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;

/** Which help page fits a part of the window. */
public final class HelpTopic {

    private static final String TOPIC = HelpTopic.class.getName();

    private HelpTopic() {
    }

    /** Says which page fits a control and what is in it. */
    public static void at(Control control, String page) {
        control.setData(TOPIC, page);
    }

    /** The page that fits a control: its own, else that of the nearest composite around it that has one. */
    static Optional<String> of(Control control) {
        return Stream.iterate(control, one -> one != null, Control::getParent).map(one -> one.getData(TOPIC))
                .filter(String.class::isInstance).map(String.class::cast).findFirst();
    }
}
