package org.plumbline.core.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.Symptom;

/**
 * Something that was asked, examined or told, and what came of it.
 *
 * @param about the question, examination item or symptom
 * @param key what was asked or examined, side and level included: of signs with one key the newest counts
 * @param topic what it tells about: signs of one topic say one thing, however often they say it
 * @param results what came of it: {@link #YES} or {@link #NO} where it can be told, and the words by which a link may
 *        name a result
 * @param day the day it was found
 * @param input the words of the chart
 */
public record Sign(Entry about, String key, String topic, Set<String> results, LocalDate day, Input input) {

    /** Result of a question answered with yes, a positive test, an abnormal finding, a symptom that is there. */
    public static final String YES = "yes";

    /** Result of the opposite. */
    public static final String NO = "no";

    public Sign {
        results = Set.copyOf(results);
    }

    /** Whether it is there. */
    public boolean present() {
        return results.contains(YES);
    }

    /** Whether the result is the one for which a link holds. */
    public boolean tells(Link link) {
        return results.contains(link.getWhen() == null ? YES : link.getWhen());
    }

    /** What it may speak for or against. */
    public List<Link> links() {
        return links(about);
    }

    /** What a question, an examination item or a symptom may speak for or against; nothing for other entries. */
    public static List<Link> links(Entry entry) {
        return switch (entry) {
            case ScreeningQuestion question -> question.getLinks();
            case ExamItem item -> item.getLinks();
            case Symptom symptom -> symptom.getLinks();
            default -> List.of();
        };
    }
}
