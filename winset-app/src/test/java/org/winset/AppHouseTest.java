package org.winset;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The app stands on the core; commands use reports and never the other way round.
@AnalyzeClasses(packages = "org.winset", importOptions = ImportOption.DoNotIncludeTests.class)
class AppHouseTest {

    @ArchTest
    static final ArchRule reports_know_no_commands = noClasses()
            .that()
            .resideInAPackage("org.winset.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.winset.cli..");

    @ArchTest
    static final ArchRule the_core_knows_no_app = noClasses()
            .that()
            .resideOutsideOfPackages("org.winset.cli..", "org.winset.report..", "org.winset.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.winset.cli..", "org.winset.report..", "org.winset.desk..");

    @ArchTest
    static final ArchRule only_commands_know_picocli = noClasses()
            .that()
            .resideOutsideOfPackages("org.winset.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
