package org.plumbline.ui.internal.thinking;

import org.plumbline.ui.internal.chart.ChartEditor;

/**
 * What there is to show for a chart.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * What reasoning came to. Nothing has changed since in the chart.
     *
     * @param editor the chart that was reasoned about, live
     * @param thought the copy that {@code value} speaks of
     * @param value the result
     */
    record Known<T>(ChartEditor editor, Thought thought, T value) implements Answer<T> {
    }

    /**
     * Something went wrong; the log has the details.
     *
     * @param sentence what, for a clinician
     */
    record Failed<T>(String sentence) implements Answer<T> {
    }

    /** There is no chart in front, or no episode of care in it. */
    record Nothing<T>() implements Answer<T> {
    }
}
