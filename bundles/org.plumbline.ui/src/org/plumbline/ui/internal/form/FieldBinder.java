package org.plumbline.ui.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.provenance.Origins;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/**
 * Binds one feature to one field: a label, the widget, and a line below for the value of last time or for what is
 * wrong. Typing becomes edits that carry the visit they belong to, so that a visit is one step of undo; a pause ends
 * a visit as leaving the field does.
 */
final class FieldBinder extends Composite {

    /** Milliseconds without a key that end a visit. */
    private static final int PAUSE = 2000;

    private final FieldSpec spec;
    private final FieldEditor editor;
    private final Value value;
    private final FieldWidget widget;
    private final FieldMark mark;
    private final Label note;
    private final Adapter follower = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == spec.feature() && !typing) {
                refresh();
                refreshNote();
            }
        }
    };
    /** What was typed for an object and is not understood: it is there again when the object is shown again. */
    private final Map<EObject, String> notUnderstood = new HashMap<>();
    private final Supplier<String> unread = this::unread;
    private EObject owner;
    private EObject previous;
    private Object visit = new Object();
    private long lastKey;
    private boolean typing;
    private boolean leftOut;
    private boolean editable = true;
    private String wrong = "";

    FieldBinder(Composite parent, FieldSpec spec, FieldEditor editor) {
        super(parent, SWT.NONE);
        this.spec = spec;
        this.editor = editor;
        this.value = spec.value();
        Style.PLAIN.on(this);
        setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        String name = Words.of(spec.feature());
        mark = new FieldMark(this, name, spec.feature(), () -> owner, this::input);
        widget = FieldWidget.create(this, spec, value);
        if (widget.control().getLayoutData() == null) {
            widget.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        }
        note = Style.NOTE.on(new Label(this, SWT.WRAP));
        note.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
        note.setVisible(false);
        widget.input().getAccessible().addAccessibleListener(new Named(name) {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = Stream.of(mark.words(), note.getVisible() ? note.getText() : "")
                        .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
            }
        });
        StorableText.guard(widget.input(), this::leftOut);
        widget.onChange(this::typed);
        widget.input().addListener(SWT.FocusOut, event -> left());
        FieldAction.TAKE_OVER.at(this, this::takeOver);
        FieldAction.CONFIRM.at(this, this::confirm);
        if (value instanceof Value.Text || value instanceof Value.Lines) {
            assist();
        }
        note.addListener(SWT.MouseUp, event -> takeOver());
        addListener(SWT.Dispose, event -> follow(null));
    }

    private void assist() {
        if (widget.input() instanceof Text || widget.input() instanceof StyledText) {
            new TextAssist(widget.input(), () -> Origins.path(owner, spec.feature()), () -> visit = new Object());
        }
        if (widget.input() instanceof StyledText area) {
            new SpellMarks(area);
        }
    }

    void show(EObject newOwner, EObject newPrevious) {
        remember();
        String unread = notUnderstood.get(newOwner);
        follow(newOwner);
        previous = newPrevious;
        visit = new Object();
        wrong = "";
        mark.refresh();
        widget.before(before());
        if (unread == null) {
            refresh();
            leftOut(false);
        } else {
            widget.text(unread);
            noteUnread();
        }
    }

    /** Notes what is not understood, or that all is. */
    private void remember() {
        if (owner != null && !value.accepts(widget.text())) {
            notUnderstood.put(owner, widget.text());
        } else {
            notUnderstood.remove(owner);
        }
        PageBody.unread(this, unread);
    }

    /** What was typed and is not understood, of objects that are still part of something. */
    private String unread() {
        return notUnderstood.entrySet().stream().filter(entry -> entry.getKey().eContainer() != null)
                .map(entry -> Messages.bind(Messages.quoted, Words.of(spec.feature()),
                        Words.shortened(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    void editable(boolean may) {
        editable = may;
        widget.editable(may);
        offer();
    }

    /** Shows again what is to be confirmed and how far the value is from last time; others may have changed that. */
    void refreshNote() {
        if (wrong.isEmpty() && value.accepts(widget.text())) {
            noteNothingWrong();
        }
    }

    private void takeOver() {
        if (mayTakeOver()) {
            visit = new Object();
            editor.takeOver(owner, spec.feature(), previous, Words.of(spec.feature()));
        }
    }

    private boolean mayTakeOver() {
        return editable && owner != null && previous != null && editor.mayTakeOver(owner, spec.feature(), previous);
    }

    private void confirm() {
        if (editable && owner != null) {
            editor.confirm(owner, spec.feature(), Words.of(spec.feature()));
        }
    }

    /** Goes to the field. */
    void go() {
        widget.input().setFocus();
    }

    private Control input() {
        return widget.input();
    }

    EStructuralFeature feature() {
        return spec.feature();
    }

    /** Says below the field what is wrong with it. */
    void report(Diagnostic diagnostic) {
        wrong = diagnostic.getChildren().stream()
                .filter(problem -> problem.getData().contains(owner) && problem.getData().contains(spec.feature()))
                .map(Problem::words).collect(Collectors.joining("\n"));
        if (!value.accepts(widget.text())) {
            noteUnread();
        } else if (!wrong.isEmpty()) {
            note(wrong, Style.PROBLEM);
        } else {
            noteNothingWrong();
        }
    }

    /** What to enter, where what was entered is not understood. */
    Optional<String> hint() {
        return value.accepts(widget.text()) ? Optional.empty() : Optional.of(value.hint());
    }

    /** What to enter, and that the text stays here until then, beside what the chart says. */
    private void noteUnread() {
        String kept = owner == null ? "" : value.print(owner.eGet(spec.feature()));
        note(value.hint() + ' ' + (kept.isEmpty() ? Messages.notInChart : Messages.bind(Messages.chartKeeps, kept)),
                Style.PROBLEM);
    }

    private void leftOut(boolean something) {
        leftOut = something;
        noteNothingWrong();
    }

    /** What is to be confirmed, the value of last time, or that something was left out of a value that is right. */
    private void noteNothingWrong() {
        String toConfirm = owner == null ? "" : editor.toConfirm(owner, spec.feature());
        if (leftOut) {
            note(Messages.leftOut, Style.PROBLEM);
        } else if (!toConfirm.isEmpty()) {
            note(toConfirm, Style.ATTENTION);
        } else {
            note(lastTime(), Style.NOTE);
        }
        offer();
    }

    /** Says that the value of last time can be had. */
    private void offer() {
        boolean offered = note.getVisible() && mayTakeOver();
        note.setToolTipText(offered ? Messages.takeOverHint : null);
        note.setCursor(offered ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void follow(EObject newOwner) {
        if (owner != null) {
            owner.eAdapters().remove(follower);
        }
        owner = newOwner;
        if (owner != null) {
            owner.eAdapters().add(follower);
        }
    }

    private void refresh() {
        widget.text(owner == null ? "" : value.print(owner.eGet(spec.feature())));
    }

    private String before() {
        return previous == null ? "" : value.print(previous.eGet(spec.feature()));
    }

    private String lastTime() {
        String before = Words.shortened(before().replace("\n", " \u00b7 "));
        return before.isEmpty() ? ""
                : previous.eGet(spec.feature()) instanceof Number was && owner != null
                        && owner.eGet(spec.feature()) instanceof Number now
                                ? Messages.bind(Messages.previouslyBy, before, change(now, was))
                                : Messages.bind(Messages.previously, before);
    }

    private String change(Number now, Number was) {
        double change = now.doubleValue() - was.doubleValue();
        return change == 0 ? Messages.unchanged
                : (change > 0 ? "+" : "\u2212") + Words.of(Math.abs(change));
    }

    private void typed() {
        String text = widget.text();
        remember();
        if (owner == null || !value.accepts(text)) {
            if (owner != null) {
                noteUnread();
            }
            return;
        }
        if (!text.equals(value.print(owner.eGet(spec.feature())))) {
            Object entered = value.parse(text);
            long now = System.currentTimeMillis();
            if (now - lastKey > PAUSE) {
                visit = new Object();
            }
            lastKey = now;
            typing = true;
            try {
                editor.type(owner, spec.feature(), entered, visit, Words.of(spec.feature()));
            } finally {
                typing = false;
            }
        }
        noteNothingWrong();
    }

    /** Leaving a field ends the visit and shows what was understood. */
    private void left() {
        visit = new Object();
        if (value.accepts(widget.text())) {
            refresh();
        }
    }

    private void note(String text, Style style) {
        String shown = style == Style.PROBLEM ? "\u26A0 " + text : text;
        if (!shown.equals(note.getText()) || note.getVisible() == text.isEmpty()) {
            style.on(note);
            note.setText(text.isEmpty() ? "" : shown);
            if (note.getVisible() == text.isEmpty()
                    || note.computeSize(note.getSize().x, SWT.DEFAULT).y != note.getSize().y) {
                note.setVisible(!text.isEmpty());
                GridDataFactory.fillDefaults().exclude(text.isEmpty()).hint(10, SWT.DEFAULT).grab(true, false)
                        .applyTo(note);
                PageBody.reflow(note);
            }
        }
    }
}
