package org.plumbline.core.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ICD-10-CM codes that may be billed for a year of service. A code that has finer codes below it may not and is in
 * no list. The year is the fiscal year of the United States, from October of the year before to September, in which an
 * edition is in force (ICD-10-CM Official Guidelines, CDC/NCHS and CMS).
 */
public final class CodeList {

    /** A code without its dot. */
    private static final String CODE = "[A-Z][0-9A-Z]{2,6}";
    /** A line of the file of codes: the code alone, or with its title. */
    private static final Pattern PLAIN = Pattern.compile("(" + CODE + ")(?:\\s+(.*\\S))?\\s*");
    /** A line of the file in order: number, code, whether it may be billed, short title, title from column 78. */
    private static final Pattern ORDERED = Pattern.compile("\\d{5} (" + CODE + ")\\s+([01]) .{60} (.*\\S)\\s*");
    private static final int LONGEST_LINE = 1000;

    private final int year;
    private final SortedMap<String, String> titles;

    private CodeList(int year, SortedMap<String, String> titles) {
        this.year = year;
        this.titles = titles;
    }

    /**
     * Reads one of the files that are published each year: the codes, bare or with titles, or all codes in order with
     * a mark which may be billed.
     *
     * @param year fiscal year of the edition
     * @throws CodeListException if a line is none of such a file; it says which
     */
    public static CodeList read(int year, Reader file) throws IOException, CodeListException {
        SortedMap<String, String> titles = new TreeMap<>();
        BufferedReader lines = new BufferedReader(file);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                read(line, number, titles);
            }
        }
        if (titles.isEmpty()) {
            throw new CodeListException(0, "");
        }
        return new CodeList(year, titles);
    }

    private static void read(String line, int number, SortedMap<String, String> titles) throws CodeListException {
        Matcher ordered = ORDERED.matcher(line);
        Matcher plain = PLAIN.matcher(line);
        if (line.length() <= LONGEST_LINE && ordered.matches()) {
            if (ordered.group(2).equals("1")) {
                titles.put(ordered.group(1), ordered.group(3));
            }
        } else if (line.length() <= LONGEST_LINE && plain.matches()) {
            String title = plain.group(2);
            titles.put(plain.group(1), title == null ? "" : title);
        } else {
            throw new CodeListException(number, line);
        }
    }

    /** Fiscal year of the edition. */
    public int year() {
        return year;
    }

    /** Number of codes. */
    public int size() {
        return titles.size();
    }

    /** Whether the list is in force on a day of service. */
    public boolean isInForce(LocalDate service) {
        return year(service) == year;
    }

    /** The fiscal year a day of service falls into. */
    public static int year(LocalDate service) {
        return service.getYear() + (service.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0);
    }

    /** Whether a code, with or without its dot, may be billed. */
    public boolean holds(String code) {
        return titles.containsKey(bare(code));
    }

    /** The official title of a code; empty where the list brings none. */
    public Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(bare(code))).filter(title -> !title.isEmpty());
    }

    /** Codes that begin with these characters, with or without their dot, in order. */
    public Stream<String> beginningWith(String start) {
        String bare = bare(start);
        return titles.tailMap(bare).keySet().stream().takeWhile(code -> code.startsWith(bare)).map(CodeList::dotted);
    }

    /** Codes whose official title holds each of the words, in order. */
    public Stream<String> titled(String words) {
        String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return titles.entrySet().stream().filter(entry -> {
            String title = entry.getValue().toLowerCase(Locale.ROOT);
            return Stream.of(wanted).allMatch(title::contains);
        }).map(entry -> dotted(entry.getKey()));
    }

    /** The list as a text that {@link #read} reads. */
    public String text() {
        StringBuilder text = new StringBuilder(titles.size() * 60);
        titles.forEach((code, title) -> text.append(code).append(title.isEmpty() ? "" : ' ' + title).append('\n'));
        return text.toString();
    }

    /** A code with its dot. */
    public static String dotted(String code) {
        String bare = bare(code);
        return bare.length() <= 3 ? bare : bare.substring(0, 3) + '.' + bare.substring(3);
    }

    private static String bare(String code) {
        return code.replace(".", "").strip().toUpperCase(Locale.ROOT);
    }
}
