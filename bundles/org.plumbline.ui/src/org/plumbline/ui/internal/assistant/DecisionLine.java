package org.plumbline.ui.internal.assistant;

import static org.plumbline.core.reasoning.Decisions.about;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/**
 * What one does about a suggestion: follow it, or overrule it with a reason, which is kept with the episode of care and
 * can be taken back. Both are one step of undo.
 */
public final class DecisionLine extends Composite {

    private final Button follow;
    private final Button overrule;
    private final Text reason;
    private ChartEditor editor;
    private String suggestion = "";
    private String label = "";
    private boolean overruled;

    /**
     * @param words what the button says that follows a suggestion
     * @param onFollow does what the suggestion says, after it was noted that it is followed
     */
    public DecisionLine(Composite parent, String words, Runnable onFollow) {
        this(parent, words, line -> {
            line.keepFollowed();
            onFollow.run();
        });
    }

    private DecisionLine(Composite parent, String words, Consumer<DecisionLine> following) {
        super(parent, SWT.NONE);
        Style.PLAIN.on(this);
        setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).create());
        setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        follow = button(words, () -> following.accept(this));
        overrule = button(Messages.overrule, this::ask);
        reason = new Text(this, SWT.BORDER);
        reason.setMessage(Messages.reason);
        reason.getAccessible().addAccessibleListener(new Named(Messages.reason));
        reason.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .exclude(true).create());
        reason.setVisible(false);
        reason.addListener(SWT.DefaultSelection, event -> overrule());
        reason.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                asking(false);
                overrule.setFocus();
            }
        });
    }

    /**
     * A line for suggestions that are followed by a change of the chart.
     *
     * @param words what the button says that follows a suggestion
     * @param label name of the change, for undo
     * @param edits makes the change; the decision is among it
     */
    public static DecisionLine making(Composite parent, String words, String label,
            Function<ClinicalCase, List<Edit>> edits) {
        return new DecisionLine(parent, words, line -> line.editor.thinking().live()
                .ifPresent(known -> line.editor.session().make(label, edits.apply(known))));
    }

    private Button button(String words, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Shows a suggestion.
     *
     * @param key its stable key
     * @param words its wording, which is kept with the decision
     */
    public void show(ChartEditor chart, String key, String words) {
        if (!key.equals(suggestion)) {
            asking(false);
        }
        editor = chart;
        suggestion = key;
        label = words;
        overruled = chart.thinking().live().filter(known -> Decisions.overruled(key, known.episode())).isPresent();
        follow.setEnabled(!overruled);
        String does = overruled ? Messages.takeBack : Messages.overrule;
        if (!does.equals(overrule.getText())) {
            overrule.setText(does);
            layout();
        }
    }

    private void ask() {
        if (overruled) {
            decide(Optional.empty());
        } else {
            asking(!reason.getVisible());
            reason.setFocus();
        }
    }

    private void asking(boolean now) {
        if (reason.getVisible() != now) {
            reason.setText("");
            reason.setVisible(now);
            ((GridData) reason.getLayoutData()).exclude = !now;
            PageBody.reflow(this);
        }
    }

    private void overrule() {
        String why = reason.getText().strip();
        if (!why.isEmpty()) {
            decide(Optional.of(why));
            asking(false);
            overrule.setFocus();
        }
    }

    private void keepFollowed() {
        if (editor.thinking().live().filter(known -> about(suggestion, known.episode()).isEmpty()).isPresent()) {
            decide(Optional.empty());
        }
    }

    private void decide(Optional<String> why) {
        editor.thinking().live().ifPresent(known -> editor.session().make(
                why.isPresent() ? Messages.overrule : Messages.follow,
                List.of(Decisions.record(known.episode(), suggestion, label, why.orElse(null),
                        ClinicianProfile.read().name(), OffsetDateTime.now(), known.catalogue()))));
    }
}
