package org.plumbline.core.worklist;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.core.course.CourseSign;
import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.reasoning.Source;

/**
 * A patient on a worklist.
 *
 * @param chart id of the chart
 * @param episode id of the episode; empty where it is about the chart
 * @param reason why
 * @param day by when something is to be done; for what is open, since when; for a report that comes near, the last
 *        treatment day
 * @param late whether that day has passed, or the allowed number
 * @param values what stands in the sentence
 * @param source the rule that says so
 */
public record WorkItem(String chart, String episode, Reason reason, LocalDate day, boolean late, List<Object> values,
        Source source) {

    public WorkItem {
        values = List.copyOf(values);
    }

    /** The list it is on. */
    public Worklist list() {
        return reason.list();
    }

    /** Why, in a sentence; made when asked, as most items are only counted. */
    public String words() {
        return Messages.format(reason.sentence(), values.stream()
                .map(value -> value instanceof CourseSign sign ? sign.words() : value).toArray());
    }
}
