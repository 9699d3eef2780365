package org.plumbline.core.internal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.model.catalogue.CataloguePackage.Literals;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;

/**
 * Checks that what the files say holds together: ids and short names are unique, references lead somewhere, nothing
 * required is missing.
 */
public final class ContentChecks {

    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]+");

    private final Map<String, String> fileOfId = new HashMap<>();
    private final Map<ShortName, String> entryOfShortName = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();

    /** A short name among entries of one kind; nobody tells them apart by case. */
    private record ShortName(Class<?> kind, String word) {

        static ShortName of(Entry entry) {
            return new ShortName(switch (entry) {
                case ExamItem item -> ExamItem.class;
                case ProcedureCode procedure -> Treatment.class;
                default -> entry.eClass().getInstanceClass();
            }, entry.getShorthand().toLowerCase(Locale.ROOT));
        }
    }

    private ContentChecks() {
    }

    /** All problems of these files, in their order. */
    public static List<ContentProblem> check(List<ContentFile> files) {
        ContentChecks checks = new ContentChecks();
        files.forEach(checks::ids);
        files.forEach(checks::objects);
        return checks.problems;
    }

    /** All problems of a file that is added to knowledge which is installed. */
    public static List<ContentProblem> check(ContentFile file, Catalogue installed) {
        ContentChecks checks = new ContentChecks();
        installed.all(Entry.class).forEach(entry -> checks.fileOfId.put(entry.getId(), "the installed content"));
        checks.ids(file);
        checks.objects(file);
        return checks.problems;
    }

    private void ids(ContentFile file) {
        for (EObject object : objects(file, new ArrayList<>())) {
            if (object instanceof Entry entry && entry.getId() != null) {
                String other = fileOfId.putIfAbsent(entry.getId(), file.name());
                if (other != null) {
                    problems.add(file.problem(object, "The id " + entry.getId() + " is already used in " + other + '.'));
                }
            }
        }
    }

    private void objects(ContentFile file) {
        for (EObject object : objects(file, new ArrayList<>())) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature.isRequired() && !object.eIsSet(feature) && feature.getDefaultValueLiteral() == null) {
                    problems.add(file.problem(object, name(object) + " has no " + feature.getName() + '.'));
                }
                if (feature instanceof EAttribute attribute) {
                    references(file, object, attribute);
                }
            }
            if (object instanceof Entry entry && entry.getShorthand() != null) {
                shortName(file, entry);
            }
            if (object instanceof Conflict conflict) {
                defaultPosition(file, conflict);
            }
        }
    }

    private void shortName(ContentFile file, Entry entry) {
        String other = entryOfShortName.putIfAbsent(ShortName.of(entry), name(entry));
        if (!SHORT_NAME.matcher(entry.getShorthand()).matches()) {
            problems.add(file.problem(entry, name(entry) + ": a short name is letters, digits and hyphens, not "
                    + entry.getShorthand() + '.'));
        } else if (other != null) {
            problems.add(file.problem(entry,
                    name(entry) + ": the short name " + entry.getShorthand() + " is already that of " + other + '.'));
        }
    }

    private void references(ContentFile file, EObject object, EAttribute attribute) {
        Collection<?> ids = switch (object.eGet(attribute)) {
            case String id when attribute.getEType() == Literals.ENTRY_ID -> List.of(id);
            case Collection<?> many when attribute.getEType() == Literals.ENTRY_IDS -> many;
            case null, default -> List.of();
        };
        for (Object id : ids) {
            if (!fileOfId.containsKey(id)) {
                problems.add(file.problem(object,
                        name(object) + ": " + attribute.getName() + " names " + id + ", which no entry has."));
            }
        }
    }

    private void defaultPosition(ContentFile file, Conflict conflict) {
        Set<String> positions = new HashSet<>();
        conflict.getPositions().forEach(position -> positions.add(position.getId()));
        if (!positions.contains(conflict.getDefaultPosition())) {
            problems.add(file.problem(conflict, name(conflict) + ": the default position "
                    + conflict.getDefaultPosition() + " is none of its positions."));
        }
    }

    private static List<EObject> objects(ContentFile file, List<EObject> all) {
        file.root(Chapter.class).ifPresent(chapter -> {
            for (TreeIterator<EObject> parts = chapter.eAllContents(); parts.hasNext();) {
                all.add(parts.next());
            }
        });
        return all;
    }

    private static String name(EObject object) {
        for (EObject part = object; part != null; part = part.eContainer()) {
            if (part instanceof Entry entry && entry.getId() != null) {
                return entry.getId();
            }
        }
        return object.eClass().getName();
    }
}
