package org.winset.scale;

/// Normal priors of the roll calls' parameters: alpha ~ N(0, alphaVariance), each beta ~ N(0, betaVariance).
record ItemPrior(double alphaVariance, double betaVariance) {

    /// Weak enough to let a party-line vote be one: the customary variance of 25 (Clinton, Jackman & Rivers 2004).
    static final ItemPrior WEAK = new ItemPrior(25, 25);

    double alphaPrecision() {
        return 1 / alphaVariance;
    }

    double betaPrecision() {
        return 1 / betaVariance;
    }
}
