package org.plumbline.ui.internal.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;

/** The worklists that somebody is on, each with how many are, in a line that wraps; choosing one filters the patients. */
final class WorklistBar {

    /** What the link to everybody says in place of a list. */
    private static final String ALL = "";
    private static final String BETWEEN = "   ";

    private final Link link;
    private final Runnable onChoice;
    private Map<Worklist, List<WorkItem>> lists = Map.of();
    private Optional<Worklist> chosen = Optional.empty();

    WorklistBar(Composite parent, Runnable onChoice) {
        this.onChoice = onChoice;
        link = new Link(parent, SWT.WRAP);
        link.setFont(Style.MUTED.font());
        link.getAccessible().addAccessibleListener(new Named(Messages.worklists));
        link.addListener(SWT.Selection, event -> choose(
                event.text.equals(ALL) ? Optional.empty() : Optional.of(Worklist.valueOf(event.text))));
        write();
    }

    Control control() {
        return link;
    }

    /** The list that filters the patients; empty while all are shown. */
    Optional<Worklist> chosen() {
        return chosen;
    }

    /** Filters by a list, or by none. */
    void choose(Optional<Worklist> list) {
        chosen = list;
        write();
        onChoice.run();
    }

    /** Shows how many are on each list. */
    void show(Map<Worklist, List<WorkItem>> due) {
        lists = due;
        write();
    }

    /** The name of a list in one piece, wherever the line wraps. */
    private static String unbroken(Worklist list) {
        return WorklistNames.of(list).replace(' ', '\u00A0');
    }

    private void write() {
        List<String> words = new ArrayList<>();
        chosen.ifPresent(list -> words.add(Messages.everybody));
        for (Worklist list : Worklist.values()) {
            int count = Due.byChart(lists.getOrDefault(list, List.of())).size();
            if (list.equals(chosen.orElse(null))) {
                words.add(NLS.bind(Messages.chosenList, unbroken(list), count));
            } else if (count > 0) {
                words.add(NLS.bind(Messages.countedList, new Object[] { list.name(), unbroken(list), count }));
            }
        }
        String text = String.join(BETWEEN, words);
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.getParent().layout(new Control[] { link });
        }
    }
}
