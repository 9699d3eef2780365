package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.check.PayerRuleException;
import org.plumbline.core.check.PayerRuleFile;
import org.plumbline.store.internal.Messages;

/** The rule sets of payers that a clinic imported. Not for the user interface's thread. */
public final class ClinicRules {

    private static final String RULES = "payer-rules";

    private final ClinicDocuments documents;

    public ClinicRules(ClinicDocuments documents) {
        this.documents = documents;
    }

    /** The rule sets imported so far. */
    public PayerRuleFile read() throws StoreException {
        return rules(documents.read(RULES));
    }

    /**
     * Imports a file of rule sets. A set with the id of one imported before takes its place.
     *
     * @param installed the knowledge without what the clinic imported
     * @return the sets of the file
     * @throws StoreException if the file cannot be read or used; the message says what and where. What was imported
     *         before stays
     */
    public PayerRuleFile take(Path file, Catalogue installed) throws StoreException {
        PayerRuleFile taken = parse(file, installed);
        Optional<ClinicDocument> before = documents.read(RULES);
        documents.write(RULES, rules(before).with(taken).text(),
                before.map(ClinicDocument::revision).orElse(ClinicDocument.NEW));
        return taken;
    }

    /**
     * Reads a file of rule sets without importing it.
     *
     * @throws StoreException if the file cannot be read or used; the message says what and where
     */
    public static PayerRuleFile parse(Path file, Catalogue installed) throws StoreException {
        try {
            return PayerRuleFile.read(String.valueOf(file.getFileName()), Files.readString(file), installed);
        } catch (PayerRuleException wrong) {
            throw new StoreException(Messages.format(Messages.rulesRefused, String.join("\n", wrong.problems().stream()
                    .map(String::valueOf).toList())), wrong);
        } catch (NoSuchFileException missing) {
            throw new StoreException(Messages.format(Messages.codesMissing, file), missing);
        } catch (IOException failed) {
            throw new StoreException(Messages.format(Messages.codesUnreadable, file), failed);
        }
    }

    private static PayerRuleFile rules(Optional<ClinicDocument> document) throws StoreException {
        try {
            return document.isEmpty() ? new PayerRuleFile(List.of())
                    : PayerRuleFile.stored(document.get().content());
        } catch (PayerRuleException damaged) {
            throw new StoreException(Messages.format(Messages.clinicDocumentDamaged, RULES), damaged);
        }
    }
}
