package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.phrase.Filled;
import org.plumbline.core.phrase.Phrase;
import org.plumbline.ui.internal.Messages;

/**
 * Content assist of a text field: for a word that is not known the words that may have been meant, else the phrases
 * that begin with what stands before the caret. A phrase comes in with its first gap selected.
 */
final class TextAssist {

    private static final Point SIZE = new Point(420, 240);

    private final Control field;
    private final Supplier<String> name;
    private final Runnable step;
    private final IControlContentAdapter content;
    private final Popup popup;

    /**
     * @param field a Text or StyledText
     * @param name name of the field shown in it, such as assessment.text
     * @param step run before and after words come in, so that they are a step of undo
     */
    TextAssist(Control field, Supplier<String> name, Runnable step) {
        this.field = field;
        this.name = name;
        this.step = step;
        content = field instanceof StyledText ? new StyledTextAdapter() : new TextContentAdapter();
        popup = new Popup(field, content, this);
        FieldAction.ASSIST.at(field, popup::open);
    }

    /** The popup, which opens when asked to and never by itself. */
    private static final class Popup extends ContentProposalAdapter {

        Popup(Control field, IControlContentAdapter content, TextAssist assist) {
            super(field, content, (text, caret) -> assist.proposals(text, caret), null, new char[0]);
            setProposalAcceptanceStyle(PROPOSAL_IGNORE);
            setPopupSize(SIZE);
            addContentProposalListener(proposal -> ((Offer) proposal).action.run());
        }

        void open() {
            openProposalPopup();
        }
    }

    /** A line of the popup. */
    private static final class Offer extends ContentProposal {

        private final transient Runnable action;

        Offer(String label, String description, Runnable action) {
            super(label, label, description.isEmpty() ? null : description);
            this.action = action;
        }
    }

    private IContentProposal[] proposals(String text, int caret) {
        return TextHelp.of(field).filter(help -> mayWrite()).map(help -> {
            String word = wordAt(text, caret);
            int start = startOfWord(text, caret);
            String typed = text.substring(start, caret);
            List<Offer> offers = new ArrayList<>();
            String selected = selected();
            if (!selected.isBlank()) {
                offers.add(new Offer(Messages.keepPhrase, selected, () -> help.keep(name.get(), selected)));
            }
            if (!word.isEmpty() && !help.knows(word)) {
                offers.addAll(corrections(help, word, start));
            }
            help.phrases(name.get(), typed).forEach(phrase -> offers.add(offer(help, phrase, start, caret)));
            return offers.toArray(IContentProposal[]::new);
        }).orElse(new IContentProposal[0]);
    }

    private String selected() {
        return field instanceof StyledText area ? area.getSelectionText() : ((Text) field).getSelectionText();
    }

    private boolean mayWrite() {
        return field instanceof StyledText area ? area.getEditable() : ((Text) field).getEditable();
    }

    private List<Offer> corrections(TextHelp help, String word, int start) {
        Stream<Offer> words = help.suggest(word).stream()
                .map(right -> new Offer(right, "", () -> replace(start, start + word.length(), right, List.of())));
        Offer learn = new Offer(Messages.bind(Messages.learnWord, word), "",
                () -> help.learn(word, () -> field.notifyListeners(org.eclipse.swt.SWT.Modify, null)));
        return Stream.concat(words, Stream.of(learn)).toList();
    }

    private Offer offer(TextHelp help, Phrase phrase, int start, int caret) {
        Filled filled = help.fill(phrase);
        String words = field instanceof Text ? filled.text().replace('\n', ' ') : filled.text();
        return new Offer(phrase.name(), words, () -> replace(start, caret, words, filled.gaps()));
    }

    private void replace(int start, int end, String words, List<Filled.Gap> gaps) {
        step.run();
        int from = gaps.isEmpty() ? words.length() : gaps.getFirst().offset();
        int length = gaps.isEmpty() ? 0 : gaps.getFirst().length();
        if (field instanceof StyledText area) {
            area.replaceTextRange(start, end - start, words);
            area.setSelection(start + from, start + from + length);
        } else if (field instanceof Text line) {
            line.setSelection(start, end);
            line.insert(words);
            line.setSelection(start + from, start + from + length);
        }
        step.run();
    }

    private static int startOfWord(String text, int caret) {
        int start = caret;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String wordAt(String text, int caret) {
        int end = caret;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(startOfWord(text, caret), end);
    }

    private static boolean isPart(char character) {
        return Character.isLetter(character) || character == '\'' || character == '\u2019';
    }
}
