package org.plumbline.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;

/** The problems of the chart in an editor: found while it is edited, marked, gone to, and mended. */
public final class ChartProblems {

    private final ChartEditor editor;
    private final ProblemFinder finder;
    private final List<Runnable> listeners = new ArrayList<>();
    private Found found = Found.NOTHING;
    private String trouble = "";
    private String current = "";
    private Marked marked = new Marked("", List.of());

    /** The marks that are shown while an encounter is. */
    private record Marked(String encounter, List<Marks.Mark> marks) {
    }

    /** @param lifetime problems are looked for until this is disposed */
    public ChartProblems(ChartEditor editor, Control lifetime) {
        this.editor = editor;
        finder = new ProblemFinder(editor.clinic());
        editor.thinking().watch(Messages.problems, finder::find, this::show, lifetime);
    }

    private void show(Answer<Found> answer) {
        found = answer instanceof Answer.Known<Found> known ? known.value() : Found.NOTHING;
        trouble = answer instanceof Answer.Failed<Found> failed ? failed.sentence() : "";
        mark(new Marked(found.shown(), found.standing().flatMap(this::mark).toList()));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Shows marks, unless they are shown: most changes make no difference to them. */
    private void mark(Marked now) {
        if (!now.equals(marked)) {
            marked = now;
            editor.mark(new Marks(now.marks()));
        }
    }

    private Stream<Marks.Mark> mark(Listed listed) {
        return editor.target(listed.problem().shortfall().place())
                .map(target -> new Marks.Mark(listed.key(), listed.problem().severity(),
                        listed.problem().shortfall().message(), target)).stream();
    }

    /** Runs {@code listener} whenever problems were looked for. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    Found found() {
        return found;
    }

    /** What went wrong, in a sentence; empty when nothing did. */
    String trouble() {
        return trouble;
    }

    /** How many problems there are in the note that is shown, in words; empty when there are none. */
    public String count() {
        return found.ofNote().count();
    }

    /** The same in symbols, without hints. */
    public String symbols() {
        return found.ofNote().symbols();
    }

    /** The problem that was chosen last. */
    Optional<Listed> current() {
        return found.find(current);
    }

    void choose(Listed listed) {
        current = listed.key();
    }

    /** Goes so many problems on in the note, back if there are fewer than none; from the last to the first. */
    public void step(int by) {
        List<Listed> problems = found.ofNote().standing().toList();
        if (!problems.isEmpty()) {
            int before = current().map(problems::indexOf).orElse(-1);
            int from = before < 0 && by < 0 ? 0 : before;
            choose(problems.get(Math.floorMod(from + by, problems.size())));
            current().ifPresent(this::reveal);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    void reveal(Listed listed) {
        choose(listed);
        editor.reveal(listed.problem().shortfall().place());
    }

    /** Offers what mends the problem at the control with the keys; else the one chosen last, or the gravest. */
    public void fix() {
        Control focus = editor.getSite().getShell().getDisplay().getFocusControl();
        Stream<Listed> here = focus == null ? Stream.empty()
                : PageBody.marksAt(focus).stream().flatMap(mark -> found.find(mark.key()).stream());
        here.findFirst().or(this::current).or(() -> found.ofNote().standing().findFirst())
                .ifPresent(listed -> fix(listed, focus));
    }

    /** Offers what mends a problem, near a control. */
    void fix(Listed listed, Control near) {
        choose(listed);
        finder.checks().ifPresent(checks -> new FixList(editor.getSite().getShell(), near, listed,
                new Choices(editor, checks).about(listed, found)).open());
    }
}
