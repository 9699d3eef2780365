package org.plumbline.core.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Prognosis;
import org.plumbline.model.catalogue.Quantity;

/**
 * What a source says about how long something takes.
 *
 * @param fact the prognosis
 * @param figure its figure of time
 * @param source the prognosis as a source
 */
public record Expectation(Prognosis fact, Quantity figure, Source source) {

    /** Figures that say when somebody is well again; others tell of something else, such as how long scars mature. */
    private static final String TIME = "time-to-";

    /** What a prognosis expects, one for each of its figures of time. */
    static Stream<Expectation> of(Prognosis fact) {
        return fact.getFigures().stream()
                .filter(figure -> figure.getName().startsWith(TIME) && unit(figure).isPresent())
                .map(figure -> new Expectation(fact, figure, Source.of(fact)));
    }

    /** What takes that time, such as recovery. */
    public String what() {
        return figure.getName().substring(TIME.length()).replace('-', ' ');
    }

    /** The first day it speaks of, for care that began on a day; that day where it has no lower bound. */
    public LocalDate earliest(LocalDate start) {
        return after(start, figure.getLow()).orElse(start);
    }

    /** The last day it speaks of; empty where the source gives no upper bound. */
    public Optional<LocalDate> latest(LocalDate start) {
        return after(start, figure.getHigh());
    }

    private Optional<LocalDate> after(LocalDate start, @Nullable Double amount) {
        return amount == null ? Optional.empty() : unit(figure).map(unit -> start.plus(amount.longValue(), unit));
    }

    private static Optional<ChronoUnit> unit(Quantity figure) {
        return switch (figure.getUnit()) {
            case "day" -> Optional.of(ChronoUnit.DAYS);
            case "week" -> Optional.of(ChronoUnit.WEEKS);
            case "month" -> Optional.of(ChronoUnit.MONTHS);
            default -> Optional.empty();
        };
    }
}
