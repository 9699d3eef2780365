package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;

/**
 * One of several words, each for a value of a feature. A word may be cut short as long as it can only be one of them.
 */
final class Choice implements Slot {

    /** A word may not be cut shorter than this. */
    private static final int SHORTEST = 2;

    private final EAttribute feature;
    private final List<Option> options;
    private final String saying;

    /** A value, the words for it of which the first is written, and what they stand for. */
    private record Option(Object value, List<String> words, String meaning) {

        boolean startsWith(String start) {
            return words.stream().anyMatch(word -> word.startsWith(start));
        }
    }

    private Choice(EAttribute feature, List<Option> options, String saying) {
        this.feature = feature;
        this.options = options;
        this.saying = saying;
    }

    /**
     * @param saying how the meaning is said in a sentence, such as {@code end feel {0}}
     * @param list words and meanings as in {@code l left=left, r right=right}
     * @param values the values in the order of the list; none where the value is the meaning itself
     */
    static Choice of(EAttribute feature, String saying, String list, Object... values) {
        List<Option> options = new ArrayList<>();
        for (String entry : list.split(",\\s*")) {
            int equals = entry.indexOf('=');
            String meaning = entry.substring(equals + 1);
            options.add(new Option(values.length == 0 ? meaning : values[options.size()],
                    List.of(entry.substring(0, equals).split(" ")), meaning));
        }
        return new Choice(feature, options, saying);
    }

    /** A choice among words that are their own meaning and are kept in capitals. */
    static Choice of(EAttribute feature, List<String> words) {
        return new Choice(feature, words.stream().map(word -> new Option(word,
                List.of(word.toLowerCase(Locale.ROOT)), word)).toList(), "{0}");
    }

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) {
        return read(token.word()).map(value -> Map.of(feature, value)).orElse(Map.of());
    }

    /** The value of a word. */
    Optional<Object> read(String word) {
        return find(word).map(Option::value);
    }

    /** What a value stands for; empty when it is none of this choice. */
    String meaning(Object value) {
        return options.stream().filter(option -> option.value().equals(value)).map(Option::meaning).findFirst()
                .orElse("");
    }

    /** The words to choose from. */
    List<Word> words() {
        return options.stream().map(option -> new Word(option.words().get(0), option.meaning())).toList();
    }

    private Optional<Option> find(String word) {
        Optional<Option> exact = options.stream().filter(option -> option.words().contains(word)).findFirst();
        if (exact.isPresent() || word.length() < SHORTEST) {
            return exact;
        }
        List<Option> begun = options.stream().filter(option -> option.startsWith(word)).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    @Override
    public String write(Finding finding) {
        return chosen(finding).map(option -> option.words().get(0)).orElseGet(() -> text(finding));
    }

    @Override
    public String say(Finding finding) {
        String meaning = chosen(finding).map(Option::meaning).orElseGet(() -> text(finding));
        return meaning.isEmpty() ? "" : Messages.format(saying, meaning);
    }

    private Optional<Option> chosen(Finding finding) {
        return value(finding).flatMap(value -> options.stream().filter(option -> option.value().equals(value))
                .findFirst());
    }

    /** Words of one's own in the place of a choice. */
    private String text(Finding finding) {
        return value(finding).filter(String.class::isInstance).map(Objects::toString).orElse("");
    }

    private Optional<Object> value(Finding finding) {
        return Optional.of(feature).filter(known -> known.getEContainingClass().isInstance(finding)).map(finding::eGet);
    }

    @Override
    public boolean writes(EAttribute written) {
        return feature == written;
    }

    @Override
    public List<Word> words(ExamItem item) {
        return words();
    }
}
