package org.plumbline.ui.internal.assistant;

import java.util.Optional;

import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/**
 * A panel of the Assistant: one question about the chart in front. It advises and never decides. It changes the chart
 * only through the session of the editor it is shown an answer for.
 *
 * @param <T> what it says
 */
public interface AssistantPanel<T> {

    /** Stable id, for what is remembered about it; such as likelihood. */
    String id();

    /** Title people read. */
    String title();

    /** Works out what there is to say. A pure function, called in a job. */
    T think(Thought thought);

    /**
     * The answer in a few words, beside the title; not blank.
     *
     * @return empty when there is nothing to say: the panel is not shown then
     */
    Optional<String> headline(T said);

    /** Builds the widgets; called once, when the panel is opened for the first time. */
    void build(PanelFrame frame);

    /** Shows an answer; called while the panel is open and has something to say. */
    void show(Answer.Known<T> known);
}
