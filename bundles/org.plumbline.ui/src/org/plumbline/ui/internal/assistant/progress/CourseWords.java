package org.plumbline.ui.internal.assistant.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.course.Course;
import org.plumbline.core.course.Course.Milestone;
import org.plumbline.core.course.GoalThread;
import org.plumbline.core.course.OffTrack;
import org.plumbline.core.course.Reconsider;
import org.plumbline.core.course.Serving;
import org.plumbline.core.course.Trend;
import org.plumbline.core.reasoning.Source;
import org.plumbline.ui.internal.Words;

/** A course in words. */
final class CourseWords {

    /** Ids that people know; others are for the program. */
    private static final String INVENTORY = "[A-Z]+-\\d+.*";

    private CourseWords() {
    }

    /** The whole in a few words. */
    static String headline(Course course) {
        String measures = course.trends().stream().filter(Trend::improved).map(CourseWords::span)
                .collect(Collectors.joining(", "));
        return !course.offTrack().isEmpty()
                ? NLS.bind(Messages.offTrack, course.offTrack().getFirst().sign().words())
                : course.onTrack() ? NLS.bind(Messages.onTrack, measures)
                : course.trends().isEmpty() ? Messages.nothingTwice
                : NLS.bind(Messages.unchanged,
                        course.trends().stream().map(CourseWords::span).collect(Collectors.joining(", ")));
    }

    private static String span(Trend trend) {
        return trend.label() + ' ' + Words.of(trend.facts().first()) + " \u2192 " + Words.of(trend.facts().last());
    }

    /** A sign with the rule behind it. */
    static String of(OffTrack offTrack) {
        return NLS.bind(Messages.signed, offTrack.sign().words(), sources(offTrack.trail().sources()));
    }

    /** Something to reconsider, with what says so. */
    static String of(Reconsider reconsider) {
        String words = NLS.bind(Messages.reconsider, topic(reconsider.topic()), reconsider.words());
        return reconsider.trail().sources().isEmpty() ? words
                : NLS.bind(Messages.signed, words, sources(reconsider.trail().sources()));
    }

    private static String sources(List<Source> sources) {
        return sources.stream().map(source -> source.entry().matches(INVENTORY) ? source.entry() : source.label())
                .distinct().collect(Collectors.joining(", "));
    }

    private static String topic(Reconsider.Topic topic) {
        return switch (topic) {
            case RED_FLAG -> Messages.redFlag;
            case DIAGNOSIS -> Messages.diagnosis;
            case FINDINGS -> Messages.findings;
            case ADHERENCE -> Messages.adherence;
            case DOSE -> Messages.dose;
        };
    }

    /** How each measure went. */
    static String trends(Course course) {
        return course.trends().stream().map(trend -> NLS.bind(Messages.trend,
                new Object[] { trend.label(), Words.of(trend.facts().first()), Words.of(trend.facts().last()),
                    grade(trend) })).collect(Collectors.joining("\n"));
    }

    private static String grade(Trend trend) {
        if (trend.worse()) {
            return Messages.worse;
        }
        return switch (trend.grade()) {
            case IMPORTANT -> Messages.important;
            case REAL -> Messages.real;
            case NOISE -> Messages.noise;
            case UNCLASSIFIED -> Messages.unclassified;
        };
    }

    /** What sources say about the time it takes, and where today lies. */
    static String expected(Course course) {
        return course.expected().stream().map(CourseWords::of).collect(Collectors.joining("\n"));
    }

    private static String of(Milestone milestone) {
        String from = Words.of(milestone.earliest());
        String span = milestone.latest().map(Words::of)
                .map(to -> milestone.earliest().equals(milestone.latest().get())
                        || milestone.expectation().figure().getLow() == null ? NLS.bind(Messages.until, to)
                                : NLS.bind(Messages.between, from, to))
                .orElse(NLS.bind(Messages.fromOn, from));
        return NLS.bind(Messages.milestone, new Object[] { milestone.expectation().source().label(),
            milestone.expectation().source().entry(), milestone.expectation().what(), span, state(milestone.state()) });
    }

    private static String state(Milestone.State state) {
        return switch (state) {
            case AHEAD -> Messages.stateAhead;
            case WITHIN -> Messages.stateWithin;
            case OVER -> Messages.stateOver;
        };
    }

    /** A goal followed to what is done for it. */
    static String of(GoalThread thread) {
        Stream<String> change = thread.confidence().stream().flatMap(confidence -> confidence.words().stream());
        Stream<String> serving = thread.serving().stream().map(CourseWords::of);
        return Stream.of(change, serving, thread.gaps().stream()).flatMap(lines -> lines)
                .map(line -> "\u2013 " + line).collect(Collectors.joining("\n"));
    }

    private static String of(Serving serving) {
        return NLS.bind(Messages.reconsider, serving.label(), serving.detail());
    }
}
