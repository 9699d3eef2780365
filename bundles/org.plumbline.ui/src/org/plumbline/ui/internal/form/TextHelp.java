package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.plumbline.core.phrase.Filled;
import org.plumbline.core.phrase.Phrase;

/** What helps whoever writes: phrases that the chart fills in, and the spelling of words. */
public interface TextHelp {

    /** Phrases for a field, such as assessment.text, that begin with what was typed. */
    List<Phrase> phrases(String field, String typed);

    /** The words of a phrase for the encounter in front. */
    Filled fill(Phrase phrase);

    /** Keeps words as a phrase of the clinician for this field. */
    void keep(String field, String words);

    /** Whether a word is right. */
    boolean knows(String word);

    /** Words that may have been meant. */
    List<String> suggest(String word);

    /** Takes a word into the dictionary of the clinic, then runs {@code then} on the user interface's thread. */
    void learn(String word, Runnable then);

    /** Makes this the help of all fields in a control. */
    default void serve(Control control) {
        control.setData(TextHelp.class.getName(), this);
    }

    /** The help of a field. */
    static Optional<TextHelp> of(Control field) {
        return Stream.<Control>iterate(field, one -> one != null, Control::getParent)
                .map(one -> one.getData(TextHelp.class.getName())).filter(TextHelp.class::isInstance)
                .map(TextHelp.class::cast).findFirst();
    }
}
