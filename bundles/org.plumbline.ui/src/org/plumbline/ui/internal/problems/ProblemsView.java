package org.plumbline.ui.internal.problems;

import java.util.Optional;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.thinking.ChartInFront;

/** The documentation problems of the chart in front: of the note that is shown, or of the whole episode of care. */
public final class ProblemsView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.plumbline.ui.problems";

    private static final String ONLY_NOTE = "org.plumbline.ui.problemsOfNote";

    private final Runnable refresh = this::refresh;
    private final IStateListener filtered = (state, before) -> refresh();
    private State onlyNote;
    private ProblemTable table;
    private Label silence;
    private Optional<ChartProblems> problems = Optional.empty();
    private Found shown = Found.NOTHING;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        silence = Style.MUTED.on(new Label(parent, SWT.WRAP));
        silence.setLayoutData(GridDataFactory.fillDefaults().indent(8, 6).grab(true, false).create());
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        table = new ProblemTable(frame, listed -> problems.ifPresent(all -> all.choose(listed)),
                listed -> problems.ifPresent(all -> all.reveal(listed)));
        onlyNote = getSite().getService(ICommandService.class).getCommand(ONLY_NOTE)
                .getState(RegistryToggleState.STATE_ID);
        onlyNote.addListener(filtered);
        ChartInFront.follow(getSite().getPage(), (left, came) -> {
            left.map(ChartEditor::problems).ifPresent(all -> all.forget(refresh));
            problems = came.map(ChartEditor::problems);
            problems.ifPresent(all -> all.listen(refresh));
            if (!frame.isDisposed()) {
                refresh();
            }
        }, frame);
    }

    private void refresh() {
        Found all = problems.map(ChartProblems::found).orElse(Found.NOTHING);
        Found now = isOnlyNote() ? all.ofNote() : all;
        if (!now.reads(shown)) {
            table.show(now, problems.flatMap(ChartProblems::current));
        } else {
            table.select(problems.flatMap(ChartProblems::current));
        }
        shown = now;
        String count = now.count();
        setPartName(count.isEmpty() ? getConfigurationElement().getAttribute("name")
                : NLS.bind(Messages.title, count));
        say(now);
    }

    private boolean isOnlyNote() {
        return Boolean.TRUE.equals(onlyNote.getValue());
    }

    private void say(Found now) {
        String trouble = problems.map(ChartProblems::trouble).orElse(Messages.noChart);
        String words = !trouble.isEmpty() ? trouble
                : now.all().size() >= ProblemTable.MOST ? NLS.bind(Messages.more, ProblemTable.MOST, now.all().size())
                        : now.all().isEmpty() ? isOnlyNote() ? Messages.noneOfNote : Messages.none : "";
        if (!words.equals(silence.getText())) {
            silence.setText(words);
            ((GridData) silence.getLayoutData()).exclude = words.isEmpty();
            silence.setVisible(!words.isEmpty());
            silence.requestLayout();
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        if (onlyNote != null) {
            onlyNote.removeListener(filtered);
        }
        super.dispose();
    }
}
