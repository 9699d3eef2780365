package org.plumbline.ui.internal.encounter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.PatientWords;
import org.plumbline.ui.internal.form.Named;

/** Chooses one of the encounters of a chart, and says what is to be said about the one that is shown. */
public final class EncounterChooser {

    /** Encounters around the one shown that are listed; GTK measures every item of a list at every layout. */
    private static final int LISTED = 30;

    /** Columns of the line above a note: beside the meter, and alone. */
    private static final int PART = 3;
    private static final int WHOLE = 5;

    private final Consumer<EncounterHeader> chosen;
    private final Composite bar;
    private final Combo list;
    private final Label note;
    private List<EncounterHeader> choices = List.of();
    private int firstListed;
    private EncounterHeader shown;

    /** @param name what the encounter is chosen for, for people who cannot see it */
    public EncounterChooser(Composite parent, String name, Consumer<EncounterHeader> chosen) {
        this.chosen = chosen;
        bar = Style.HEADER.on(new Composite(parent, SWT.NONE));
        bar.setLayoutData(PART);
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
        list = new Combo(bar, SWT.READ_ONLY);
        list.getAccessible().addAccessibleListener(new Named(name));
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).create());
        list.addListener(SWT.Selection, event -> chosen.accept(choices.get(firstListed + list.getSelectionIndex())));
        note = Style.NOTE.on(new Label(bar, SWT.NONE));
        note.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
        button(Messages.earlier, () -> step(1));
        button(Messages.later, () -> step(-1));
    }

    private void step(int by) {
        int index = choices.indexOf(shown) + by;
        if (index >= 0 && index < choices.size()) {
            chosen.accept(choices.get(index));
        }
    }

    /** Adds a button beside those that go to the earlier and the later encounter. */
    public Button button(String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.moveAbove(note);
        button.addListener(SWT.Selection, event -> action.run());
        ((GridLayout) bar.getLayout()).numColumns++;
        return button;
    }

    /** Shows these encounters, newest first, with one of them chosen; null for none. */
    public void show(List<EncounterHeader> headers, EncounterHeader newShown) {
        boolean focused = list.isFocusControl();
        choices = headers;
        shown = newShown;
        int index = Math.max(0, choices.indexOf(shown));
        firstListed = Math.clamp(index - LISTED / 2, 0, Math.max(0, choices.size() - LISTED));
        list.setItems(choices.stream().skip(firstListed).limit(LISTED).map(header -> PatientWords.join(List.of(
                Words.of(header.getStart().toLocalDate()), Words.of(header.getKind()), Words.of(header.getStatus()))))
                .toArray(String[]::new));
        list.select(choices.indexOf(shown) - firstListed);
        if (focused) { // a list that gets other items lets go of the keys
            list.setFocus();
        }
    }

    /** Goes to the list. */
    boolean focus() {
        return list.setFocus();
    }

    /** The encounters there are. */
    public List<EncounterHeader> choices() {
        return choices;
    }

    /** The encounter before this one in its episode. */
    Optional<EncounterHeader> before(EncounterHeader header) {
        int index = choices.indexOf(header) + 1;
        return index < 1 || index >= choices.size() || choices.get(index).eContainer() != header.eContainer()
                ? Optional.empty() : Optional.of(choices.get(index));
    }

    /** Says something about the encounter that is shown. */
    void say(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        bar.setLayoutData(words.isEmpty() ? PART : WHOLE);
        note.requestLayout();
    }
}
