package org.plumbline.ui.internal.assistant.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.course.Course;
import org.plumbline.core.course.OffTrack;
import org.plumbline.core.course.Reconsider;
import org.plumbline.core.goal.GoalReviews;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.AssistantPanel;
import org.plumbline.ui.internal.assistant.PanelFrame;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/** How the patient is doing beside what was to be expected, and what to reconsider when that is not so. */
public final class ProgressPanel implements AssistantPanel<Course> {

    private Composite body;
    private LineBelow signs;
    private final List<ReconsiderPart> parts = new ArrayList<>();
    private Composite reconsidered;
    private LineBelow trends;
    private Composite goals;
    private final List<GoalPart> threads = new ArrayList<>();
    private LineBelow expectedTitle;
    private LineBelow expected;
    private Button record;
    private Answer.Known<Course> known;

    @Override
    public String id() {
        return "progress";
    }

    @Override
    public String title() {
        return Messages.title;
    }

    @Override
    public Course think(Thought thought) {
        return Course.of(thought.known());
    }

    @Override
    public Optional<String> headline(Course course) {
        return course.treatmentDays() == 0 ? Optional.empty() : Optional.of(CourseWords.headline(course));
    }

    @Override
    public void build(PanelFrame frame) {
        body = frame.body();
        signs = new LineBelow(body, Style.ATTENTION);
        reconsidered = column(body);
        trends = new LineBelow(body, Style.PLAIN);
        goals = column(body);
        record = new Button(body, SWT.PUSH);
        record.setText(Messages.takeIntoGoals);
        record.setToolTipText(Messages.takeIntoGoalsHint);
        record.setLayoutData(new GridData());
        record.addListener(SWT.Selection, event -> known.editor().session().make(Messages.takeIntoGoals, reviews()));
        expectedTitle = new LineBelow(body, Style.STRONG);
        expected = new LineBelow(body, Style.NOTE);
    }

    private static Composite column(Composite parent) {
        Composite column = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
        column.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return column;
    }

    @Override
    public void show(Answer.Known<Course> answer) {
        known = answer;
        Course course = answer.value();
        signs.say(course.offTrack().stream().map(CourseWords::of).collect(Collectors.joining("\n")));
        List<Reconsider> reconsider = course.offTrack().stream().map(OffTrack::reconsider).flatMap(List::stream)
                .distinct().toList();
        while (parts.size() < reconsider.size()) {
            parts.add(new ReconsiderPart(reconsidered));
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).show(answer.editor(), i < reconsider.size() ? Optional.of(reconsider.get(i))
                    : Optional.empty());
        }
        trends.say(CourseWords.trends(course));
        while (threads.size() < course.threads().size()) {
            threads.add(new GoalPart(goals));
        }
        for (int i = 0; i < threads.size(); i++) {
            threads.get(i).show(i < course.threads().size() ? Optional.of(course.threads().get(i)) : Optional.empty());
        }
        PageBody.show(record, !reviews().isEmpty());
        String told = CourseWords.expected(course);
        expectedTitle.say(told.isEmpty() ? "" : Messages.expected);
        expected.say(told);
        PageBody.reflow(body);
    }

    /** What the visit that is shown measured and no goal keeps yet. */
    private List<Edit> reviews() {
        return known.editor().thinking().live().map(this::reviews).orElse(List.of());
    }

    private List<Edit> reviews(ClinicalCase live) {
        return live.visits().stream().filter(visit -> visit.note().getId().equals(known.thought().shown()))
                .flatMap(visit -> GoalReviews.of(live, visit).stream()).toList();
    }
}
