package org.plumbline.ui.internal.encounter;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.note.Similarity;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.ClinicPreferencePage;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.canvas.ProgressBarCanvas;

/** How alike a note is to the one before it, and how much in it is still to be confirmed. */
final class NoteMeter {

    /** Milliseconds after the last change; nobody reads a percentage while typing. */
    private static final int PAUSE = 300;

    private final Composite bar;
    private final ProgressBarCanvas share;
    private final Label words;
    private final Button unconfirmed;
    private final Runnable measure = this::measure;
    private Optional<NoteInput> input = Optional.empty();

    /** @param next goes to the next value that is to be confirmed */
    NoteMeter(Composite parent, Runnable next) {
        bar = Style.HEADER.on(new Composite(parent, SWT.NONE));
        bar.setLayoutData(2);
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
        unconfirmed = new Button(bar, SWT.PUSH);
        unconfirmed.setToolTipText(Messages.nextUnconfirmedHint);
        unconfirmed.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
        unconfirmed.addListener(SWT.Selection, event -> next.run());
        share = new ProgressBarCanvas(bar, 0);
        share.setLayoutData(GridDataFactory.swtDefaults().hint(64, SWT.DEFAULT).create());
        words = Style.MUTED.on(new Label(bar, SWT.NONE));
        words.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).create());
    }

    /** Shows a note that may be changed; nothing for one that may not. */
    void show(Optional<NoteInput> newInput, int toConfirm) {
        input = newInput;
        bar.setVisible(input.isPresent());
        count(toConfirm);
        measure();
    }

    /** Takes note of a change. */
    void update(int toConfirm) {
        count(toConfirm);
        bar.getDisplay().timerExec(PAUSE, measure);
    }

    private void count(int toConfirm) {
        String text = Messages.bind(Messages.toConfirm, toConfirm);
        boolean shown = input.isPresent() && toConfirm > 0;
        if (!text.equals(unconfirmed.getText()) || shown != unconfirmed.getVisible()) {
            unconfirmed.setText(text);
            unconfirmed.setVisible(shown);
            ((GridData) unconfirmed.getLayoutData()).exclude = !shown;
            unconfirmed.requestLayout();
        }
    }

    private void measure() {
        if (bar.isDisposed()) {
            return;
        }
        Optional<Similarity> similarity = input.flatMap(note -> note.before()
                .map(before -> Similarity.of(note.encounter(), before))).filter(found -> found.words() > 0);
        boolean copied = similarity.filter(found -> found.looksCopied(ClinicPreferencePage.similarityLimit()))
                .isPresent();
        share.setVisible(similarity.isPresent());
        similarity.ifPresent(found -> share.show(found.percent() / 100.0, copied ? Hue.WARNING : Hue.ACCENT));
        String text = similarity.map(found -> Messages.bind(copied ? Messages.looksCopied : Messages.alike,
                found.percent())).orElse("");
        if (!text.equals(words.getText())) {
            (copied ? Style.ATTENTION : Style.MUTED).on(words);
            words.setText(text);
            words.setToolTipText(similarity.map(found -> (copied ? Messages.sayWhatIsNew + '\n' : "")
                    + repeated(found)).orElse(null));
        }
    }

    /** What is repeated, the longest first. */
    private static String repeated(Similarity similarity) {
        return similarity.repeated().stream().map(part -> Messages.bind(Messages.repeats, new Object[] {
            part.field() == null ? label(part.owner()) : Words.of(part.field()), part.repeated(), part.words() }))
                .collect(Collectors.joining("\n"));
    }

    private static String label(EObject part) {
        return part instanceof Finding finding && finding.getLabel() != null ? finding.getLabel() : "";
    }
}
