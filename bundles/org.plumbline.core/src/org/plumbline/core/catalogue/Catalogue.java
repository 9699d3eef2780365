package org.plumbline.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.catalogue.CataloguePackage.Literals;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.model.catalogue.Entry;

/**
 * The knowledge of all content packs in use, by id. Immutable: nobody may change an entry that it hands out.
 */
public final class Catalogue {

    /** Feature by which entries, and some of their parts, say which inventory ids they hold. */
    private static final String TRACE = Literals.ENTRY__TRACE.getName();

    private final List<ContentPack> packs;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> holders = new LinkedHashMap<>();

    /** Takes the entries of {@code chapters}; of two entries with one id the first counts. */
    public Catalogue(Collection<ContentPack> packs, Collection<Chapter> chapters) {
        this.packs = List.copyOf(packs);
        chapters.forEach(this::add);
    }

    private void add(Chapter chapter) {
        for (TreeIterator<EObject> parts = chapter.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (!(part instanceof Entry entry) || entries.putIfAbsent(entry.getId(), entry) == null) {
                trace(part);
            }
        }
    }

    /** This knowledge and a chapter more, such as what a clinic added; of two entries with one id the first counts. */
    public Catalogue with(Chapter more) {
        Catalogue all = new Catalogue(packs, List.of());
        all.entries.putAll(entries);
        holders.forEach((id, known) -> all.holders.put(id, new ArrayList<>(known)));
        all.add(more);
        return all;
    }

    /** Notes the entry, or the entry that contains the part, as a holder of what the part traces to. */
    private void trace(EObject part) {
        EStructuralFeature trace = part.eClass().getEStructuralFeature(TRACE);
        if (trace != null) {
            EObject holder = part;
            while (!(holder instanceof Entry)) {
                holder = holder.eContainer();
            }
            Entry entry = (Entry) holder;
            for (Object id : (List<?>) part.eGet(trace)) {
                List<Entry> known = holders.computeIfAbsent((String) id, key -> new ArrayList<>());
                if (!known.contains(entry)) {
                    known.add(entry);
                }
            }
        }
    }

    /** The packs, in the order they were read. */
    public List<ContentPack> packs() {
        return packs;
    }

    /** Packs and versions in one line, as stamped into charts and reports. */
    public String version() {
        return String.join(", ", packs.stream().map(pack -> pack.getId() + ' ' + pack.getVersion()).toList());
    }

    /** The entry with this id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry with this id, if it is of this kind. */
    public <T extends Entry> Optional<T> find(Class<T> kind, String id) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The entries of a kind with these ids, in their order; unknown ids are left out. */
    public <T extends Entry> List<T> find(Class<T> kind, Collection<String> ids) {
        return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
    }

    /** All entries of a kind, in the order of the files. */
    public <T extends Entry> List<T> all(Class<T> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The entries that hold an inventory id; empty when none does. */
    public List<Entry> holders(String inventoryId) {
        return Collections.unmodifiableList(holders.getOrDefault(inventoryId, List.of()));
    }
}
