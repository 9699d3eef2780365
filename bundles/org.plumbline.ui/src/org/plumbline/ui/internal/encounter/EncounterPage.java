package org.plumbline.ui.internal.encounter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartPage;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.SpanLayout;
import org.plumbline.ui.internal.form.Target;
import org.plumbline.ui.internal.shorthand.ShorthandBar;
import org.plumbline.ui.internal.tips.TipStrip;

/** One encounter: a note that reads from top to bottom and is filled in like a form. */
public final class EncounterPage extends ChartPage {

    private static final int GAP = 16;
    private static final int NARROW = 800;

    private EncounterChooser chooser;
    private NoteCards cards;
    private NoteMeter meter;
    private ShorthandBar line;
    private EncounterHeader shown;
    private boolean waiting;

    public EncounterPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    /** The encounter that is shown, when it has been read. */
    public Optional<Encounter> encounter() {
        return Optional.ofNullable(shown).flatMap(header -> session().encounter(header.getId()));
    }

    @Override
    protected void build(PageBody page) {
        Composite head = Style.HEADER.on(new Composite(frame(), SWT.NONE));
        head.setLayout(new SpanLayout(5, GAP, GAP / 2, NARROW, PageBody.WIDEST));
        chooser = new EncounterChooser(head, Messages.encounterLabel, this::show);
        chooser.button(Messages.compare, editor::compare);
        cards = new NoteCards(page, session(), editor.clinic());
        meter = new NoteMeter(head, cards::goUnconfirmed);
        head.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).create());
        head.moveAbove(null);
        line = new ShorthandBar(frame(), session(), editor.clinic());
        line.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).create());
        TipStrip.above(frame(), 2);
    }

    @Override
    protected void refresh() {
        chooser.show(session().headers(), shown);
        if (shown == null || !chooser.choices().contains(shown)) {
            show(chooser.choices().stream().findFirst().orElse(null));
        }
    }

    @Override
    protected void mark(Marks marks) {
        super.mark(marks);
        if (cards != null) {
            cards.mark(marks);
        }
    }

    @Override
    protected boolean isPlaceOf(Target target) {
        return cards != null && cards.place(target).isPresent();
    }

    @Override
    protected void go(Target target) {
        waiting = false;
        cards.go(target);
    }

    /** Shows an encounter, reading it and the one before from the store where that was not done yet. */
    public void show(EncounterHeader header) {
        show(header, () -> { });
    }

    /** Does the same and then something else; at once where the encounter is shown already. */
    public void show(EncounterHeader header, Runnable then) {
        if (cards.shows(header)) {
            then.run();
            return;
        }
        shown = header;
        chooser.show(session().headers(), header);
        if (header == null) {
            hide();
            chooser.say(Messages.noEncounters);
            return;
        }
        List<EncounterHeader> wanted = Stream.concat(Stream.of(header), chooser.before(header).stream()).toList();
        if (wanted.stream().anyMatch(one -> session().encounter(one.getId()).isEmpty())) {
            hide();
        }
        editor.read(wanted, () -> {
            if (shown == header) {
                fill(header);
                then.run();
            }
        });
    }

    private void hide() {
        cards.hide();
        line.hide();
        meter.show(Optional.empty(), 0);
    }

    private void fill(EncounterHeader header) {
        boolean editable = isEditable(header);
        chooser.say(editable ? "" : Messages.signedNote);
        NoteInput input = input(header);
        cards.show(input, editable);
        meter.show(Optional.of(input).filter(note -> editable), cards.unconfirmed().size());
        line.show(input, editable);
        editor.encounterShown();
        if (waiting) {
            setFocus();
        }
    }

    /** What has been signed stays as it is. */
    private static boolean isEditable(EncounterHeader header) {
        return header.getStatus() == EncounterStatus.DRAFT || header.getStatus() == EncounterStatus.COMPLETE;
    }

    private NoteInput input(EncounterHeader header) {
        return new NoteInput(header, session().encounter(header.getId()).orElseThrow(),
                chooser.before(header).flatMap(before -> session().encounter(before.getId())));
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(EncounterHeader.class::isInstance)
                || !chooser.choices().equals(session().headers())) {
            refresh();
        }
        cards.update(affected);
        meter.update(cards.unconfirmed().size());
        line.refresh();
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        cards.report(diagnostic);
    }

    /** Goes to the note; to the list of encounters until there is one. */
    @Override
    protected boolean setFocus() {
        waiting = !cards.focus();
        return !waiting || chooser.focus();
    }

    /** Goes to a part of the note. */
    public void go(NotePart part) {
        cards.go(part);
    }

    /** Goes to the row of an item of the examination, asking for it where it is not offered. */
    public void ask(ExamItem item) {
        waiting = false;
        cards.ask(item);
    }

    /** Whether the note that is shown has been signed. */
    public boolean isSigned() {
        return shown != null && !isEditable(shown);
    }

    /** Goes to the shorthand line, once there is a note to write in. */
    public void goLine() {
        waiting = false;
        line.open();
    }

    /** Does something with the sections of the note. */
    public void run(NoteAction action) {
        action.on(cards);
    }
}
