package org.plumbline.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The help pages of the program: files of this bundle, in which what the program knows itself is filled in. */
final class HelpPages {

    private static final String FOLDER = "/help/";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+(?::[^}]+)?)}");

    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, List<HelpBlock>> pages = new HashMap<>();
    private final UnaryOperator<String> places;

    /**
     * @param places gives the words for a place such as {@code keys}, or {@code key:} and the id of a command
     */
    HelpPages(UnaryOperator<String> places) {
        this.places = places;
        file("contents.txt").lines().forEach(id -> written.put(id, file(id + ".md")));
    }

    private static String file(String name) {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of the pages, in their order. */
    List<String> ids() {
        return List.copyOf(written.keySet());
    }

    /** The heading of a page, which its first line is. */
    String title(String id) {
        return written.get(id).lines().findFirst().orElse(id).replace("#", "").strip();
    }

    /** A page, with what the program knows itself filled in when it is first read. */
    List<HelpBlock> page(String id) {
        return pages.computeIfAbsent(id, unread -> HelpBlock.read(PLACE.matcher(written.get(unread))
                .replaceAll(place -> Matcher.quoteReplacement(places.apply(place.group(1))))));
    }

    /** Pages that have all these words somewhere; all pages for no words. */
    List<String> find(String words) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.getDefault()).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return ids().stream().filter(id -> wanted.isEmpty()
                || wanted.stream().allMatch(page(id).toString().toLowerCase(Locale.getDefault())::contains)).toList();
    }
}
