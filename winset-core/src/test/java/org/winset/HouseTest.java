package org.winset;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Data flows one way: a lower room never imports a higher one.
@AnalyzeClasses(packages = "org.winset", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule rooms_are_stacked = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("dossier")
            .definedBy("org.winset.dossier..")
            .layer("rollcall")
            .definedBy("org.winset.rollcall..")
            .layer("scale")
            .definedBy("org.winset.scale..")
            .layer("whip")
            .definedBy("org.winset.whip..")
            .layer("deal")
            .definedBy("org.winset.deal..")
            .layer("border")
            .definedBy("org.winset.border..")
            .layer("news")
            .definedBy("org.winset.news..")
            .whereLayer("news")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("border")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deal")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("whip")
            .mayOnlyBeAccessedByLayers("deal")
            .whereLayer("scale")
            .mayOnlyBeAccessedByLayers("whip", "deal")
            .whereLayer("rollcall")
            .mayOnlyBeAccessedByLayers("scale", "whip", "deal");
}
