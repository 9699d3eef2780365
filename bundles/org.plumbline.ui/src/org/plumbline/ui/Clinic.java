package org.plumbline.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.check.PayerRuleFile;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.language.SpellChecker;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.ClinicCodes;
import org.plumbline.store.ClinicRules;
import org.plumbline.store.ClinicStances;
import org.plumbline.store.SampleClinic;
import org.plumbline.store.StoreException;
import org.plumbline.store.StoreLocation;
import org.plumbline.ui.internal.text.ClinicWords;

/**
 * The clinic this workbench works for: its charts and the knowledge it uses. An OSGi service; parts get it from their
 * site.
 */
@Component(service = Clinic.class)
public final class Clinic {

    private final CatalogueService content;
    private final ChartStoreProvider provider;
    private final Location area;
    private final ClinicWords words;
    private ChartStore store;
    private CodeLists codeLists;
    private volatile @Nullable Catalogue extended;
    private volatile @Nullable ClinicPositions positions;

    @Activate
    public Clinic(@Reference CatalogueService content, @Reference ChartStoreProvider provider,
            @Reference(target = "(type=osgi.instance.area)") Location area,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) SpellChecker speller) {
        this.content = content;
        words = new ClinicWords(this, Optional.ofNullable(speller));
        this.provider = provider;
        this.area = area;
    }

    /** The knowledge, with the rules the clinic imported once the store is open. The first call reads the packs. */
    public Catalogue catalogue() {
        return Objects.requireNonNullElseGet(extended, content::catalogue);
    }

    /**
     * The charts. The first call opens the store and fills an empty one with the sample clinic; not for the user
     * interface's thread.
     *
     * @throws StoreException if the store cannot be opened; the message says why
     */
    public synchronized ChartStore store() throws StoreException {
        if (store == null) {
            ChartStore opened = provider.open(StoreLocation.folder(new File(area.getURL().getPath()).toPath()));
            if (opened.patients().isEmpty()) {
                new SampleClinic(content).fill(opened);
            }
            store = opened;
            addRules();
        }
        return store;
    }

    /** The rules of payers that the clinic imported become part of the knowledge. */
    private void addRules() {
        try {
            extended = new ClinicRules(store.clinicDocuments()).read().addedTo(content.catalogue());
        } catch (StoreException damaged) {
            ILog.of(Clinic.class).error(damaged.getMessage(), damaged);
        }
    }

    /**
     * Imports rules of payers, which count for charts opened from now on. Not for the user interface's thread.
     *
     * @throws StoreException if the file holds none that can be used; the message says what and where
     */
    public synchronized PayerRuleFile importRules(Path file) throws StoreException {
        PayerRuleFile rules = new ClinicRules(store().clinicDocuments()).take(file, content.catalogue());
        addRules();
        return rules;
    }

    /** The codes that may be billed, read once and shared. Not for the user interface's thread. */
    public synchronized CodeLists codeLists() throws StoreException {
        if (codeLists == null) {
            codeLists = codes().lists(content);
        }
        return codeLists;
    }

    /** Imports the official file of codes of a year. Not for the user interface's thread. */
    public synchronized CodeList importCodes(Path file, OptionalInt year) throws StoreException {
        CodeList list = codes().take(file, year);
        codeLists = null;
        return list;
    }

    /** What the clinic holds where sources disagree, read once and shared. Not for the user interface's thread. */
    public ClinicPositions positions() throws StoreException {
        ClinicPositions read = positions;
        if (read == null) {
            read = stances().read();
            positions = read;
        }
        return read;
    }

    /** The same as far as it has been read; what the catalogue holds until then. */
    public ClinicPositions positionsAtHand() {
        return Objects.requireNonNullElse(positions, ClinicPositions.DEFAULTS);
    }

    /**
     * Chooses positions. Not for the user interface's thread.
     *
     * @param chosen id of the position by id of the conflict; an empty one goes back to that of the catalogue
     */
    public void choose(Map<String, Optional<String>> chosen) throws StoreException {
        positions = stances().choose(chosen);
    }

    private ClinicStances stances() throws StoreException {
        return new ClinicStances(store().clinicDocuments());
    }

    /** Phrases and dictionary. */
    public ClinicWords words() {
        return words;
    }

    /** The codes the clinic keeps. Not for the user interface's thread. */
    public ClinicCodes codes() throws StoreException {
        return new ClinicCodes(store().clinicDocuments());
    }

    @Deactivate
    synchronized void close() throws StoreException {
        if (store != null) {
            store.close();
        }
    }
}
