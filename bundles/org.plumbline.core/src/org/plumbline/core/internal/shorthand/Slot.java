package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;

/** Something that may be said of a finding in one word. */
interface Slot {

    /**
     * What a word says of a finding, by feature; nothing when the word is not meant for this slot.
     *
     * @throws Misread when it is meant for this slot, but wrong
     */
    Map<EAttribute, Object> read(Token token, ExamItem item) throws Misread;

    /** The word for what a finding says here; empty when it says nothing. */
    String write(Finding finding);

    /** The same in full, for people. */
    String say(Finding finding);

    /** Whether this is where a feature is written. */
    default boolean writes(EAttribute feature) {
        return false;
    }

    /** Words that may be used here. */
    List<Word> words(ExamItem item);
}
