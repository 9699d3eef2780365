package org.plumbline.core.internal.shorthand;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;

/** A number, with its unit where that is needed. */
final class Amount implements Slot {

    /** Degrees of a joint or a spine; negative where it does not reach neutral. */
    static final Measure DEGREE = new Measure("degree", "\u00b0", -90, 180, "\u00b0", "deg", "");
    /** A dynamometer reading; a bare number would be a grade. */
    static final Measure NEWTON = new Measure("newton", " N", 0, 3000, "n");
    /** Repetitions. */
    static final Measure TIMES = new Measure("times", "\u00d7", 1, 200, "x", "");

    private static final Measure CENTIMETRE = new Measure("cm", " cm", -100, 300, "cm", "");
    private static final List<Measure> MEASURES = List.of(DEGREE, CENTIMETRE,
            new Measure("second", " s", 0, 3600, "s", "sec", ""), new Measure("count", "", 0, 1000, "x", ""),
            new Measure("point", "", 0, 100, "pt", ""), new Measure("level", "", 0, 10, ""));
    private static final Pattern NUMBER = Pattern.compile("([-\u2212\u2013]?\\d{1,9}(?:[.,]\\d{1,3})?)([a-z\u00b0]*)");

    private final EAttribute feature;
    private final Optional<EAttribute> unit;
    private final Optional<Measure> fixed;

    /** What is measured: its unit in the catalogue, how it is said, what is possible, and how it is written. */
    private record Measure(String unit, String said, double least, double most, List<String> written) {

        Measure(String unit, String said, double least, double most, String... written) {
            this(unit, said, least, most, List.of(written));
        }
    }

    private Amount(EAttribute feature, Optional<EAttribute> unit, Optional<Measure> fixed) {
        this.feature = feature;
        this.unit = unit;
        this.fixed = fixed;
    }

    /** A number in the unit of the item or, for a range of motion, of one of its norms. */
    static Amount inUnitOfItem(EAttribute feature, EAttribute unit) {
        return new Amount(feature, Optional.of(unit), Optional.empty());
    }

    /** A number of a given measure. */
    static Amount of(EAttribute feature, Measure measure) {
        return new Amount(feature, Optional.empty(), Optional.of(measure));
    }

    private List<Measure> measures(ExamItem item) {
        if (fixed.isPresent()) {
            return fixed.stream().toList();
        }
        Stream<@Nullable String> units = switch (item) {
            case RangeOfMotion range -> Stream.concat(Stream.of(range.getUnit()),
                    range.getNorms().stream().map(norm -> norm.getUnit()));
            case FunctionalTest test -> Stream.of(test.getUnit());
            default -> Stream.empty();
        };
        return units.distinct().flatMap(name -> MEASURES.stream().filter(one -> one.unit().equals(name))).toList();
    }

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) throws Misread {
        Matcher number = NUMBER.matcher(token.word());
        if (!number.matches()) {
            return Map.of();
        }
        String suffix = Objects.requireNonNull(number.group(2));
        for (Measure measure : measures(item)) {
            if (measure.written().contains(suffix)) {
                return values(token, measure, Objects.requireNonNull(number.group(1)));
            }
        }
        return Map.of();
    }

    private Map<EAttribute, Object> values(Token token, Measure measure, String digits) throws Misread {
        boolean whole = feature.getEAttributeType() == EcorePackage.Literals.EINTEGER_OBJECT;
        Object value = whole ? Numbers.whole(token, digits, (int) measure.least(), (int) measure.most())
                : (Object) Numbers.read(token, digits, measure.least(), measure.most());
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(feature, value);
        unit.ifPresent(kept -> values.put(kept, measure.unit()));
        return values;
    }

    @Override
    public String write(Finding finding) {
        return finding.eGet(feature) instanceof Number number ? plain(number)
                + measure(finding).filter(Amount::writesUnit).map(measure -> measure.written().get(0)).orElse("") : "";
    }

    /** Whether a bare number would mean something else. */
    private static boolean writesUnit(Measure measure) {
        return measure == NEWTON || measure == CENTIMETRE;
    }

    @Override
    public String say(Finding finding) {
        return finding.eGet(feature) instanceof Number number
                ? plain(number) + measure(finding).map(Measure::said).orElse("") : "";
    }

    private Optional<Measure> measure(Finding finding) {
        return fixed.or(() -> unit.map(finding::eGet).flatMap(name -> MEASURES.stream()
                .filter(one -> one.unit().equals(name)).findFirst()));
    }

    private static String plain(Number number) {
        return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    }

    @Override
    public List<Word> words(ExamItem item) {
        return List.of();
    }
}
