// Whether PDFs keep the rules of PDF/UA-1 and PDF/A-3a, by the engine and profiles of veraPDF: java Check.java FILE...
// One line a file and profile: the file, the profile, `ok` or the rules that are broken. Exit code 1 if any is.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class Check {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean broken = false;
        for (String name : new String[] {"PDFUA-1", "PDFA-3A"}) {
            ValidationProfile profile;
            try (InputStream stream = Check.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
                profile = Profiles.profileFromXml(stream);
            }
            for (String file : files) {
                TreeSet<String> rules = new TreeSet<>();
                try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file))) {
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
                    ValidationResult result = validator.validate(parser);
                    for (TestAssertion one : result.getTestAssertions()) {
                        if (one.getStatus() == TestAssertion.Status.FAILED) {
                            rules.add(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage());
                        }
                    }
                    boolean ok = result.isCompliant();
                    broken |= !ok;
                    System.out.println(file + " " + name + " " + (ok ? "ok" : String.join("; ", rules)));
                }
            }
        }
        System.exit(broken ? 1 : 0);
    }
}
