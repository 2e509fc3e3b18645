# Called by bench/peers: launcher, votes, folder with votes.csv (member, rollcall, yea, held), sweeps, share, seed.
args <- commandArgs(trailingOnly = TRUE)
launcher <- args[1]; votes <- args[2]; folder <- args[3]
sweeps <- as.integer(args[4]); share <- as.numeric(args[5]); seed <- as.integer(args[6])
burnin <- sweeps %/% 4
thin <- max(1L, (sweeps - burnin) %/% 150L)
suppressPackageStartupMessages({library(pscl); library(MCMCpack)})

cells <- read.csv(file.path(folder, "votes.csv"), colClasses = c("character", "character", "integer", "integer"))
members <- unique(cells$member); calls <- unique(cells$rollcall)
at <- cbind(match(cells$member, members), match(cells$rollcall, calls))
all <- matrix(NA_integer_, length(members), length(calls), dimnames = list(members, calls))
all[at] <- cells$yea
held <- matrix(FALSE, nrow(all), ncol(all)); held[at] <- cells$held == 1
seen <- all; seen[held] <- NA

# Correct, APRE and log loss of probabilities of yea on the votes that `which` marks.
score <- function(p, which) {
  y <- ifelse(which, all, NA)
  p <- pmin(pmax(p, 1e-6), 1 - 1e-6)
  wrong <- sum((p > .5) != (y == 1), na.rm = TRUE)
  minority <- sum(pmin(colSums(y == 1, na.rm = TRUE), colSums(y == 0, na.rm = TRUE)))
  n <- sum(!is.na(y))
  c(correct = 1 - wrong / n, apre = (minority - wrong) / minority,
    logLoss = -sum(ifelse(y == 1, log(p), log(1 - p)), na.rm = TRUE) / n)
}

cpu <- function(time) sum(time[c("user.self", "sys.self", "user.child", "sys.child")], na.rm = TRUE)

runIdeal <- function(m) {
  object <- rollcall(m, yea = 1, nay = 0, missing = NA, notInLegis = 9)
  set.seed(seed)
  time <- system.time(capture.output(fit <- ideal(object, d = 2, maxiter = sweeps, burnin = burnin, thin = thin,
    store.item = TRUE, verbose = FALSE)))
  p <- 0; draws <- dim(fit$x)[1]
  for (k in seq_len(draws)) {
    beta <- fit$beta[k, , ]
    p <- p + pnorm(fit$x[k, , ] %*% t(beta[, 1:2]) - matrix(beta[, 3], nrow(m), ncol(m), byrow = TRUE)) / draws
  }
  list(cpu = cpu(time), p = p, x = fit$xbar)
}

runIrt <- function(m) {
  time <- system.time(capture.output(fit <- MCMCirt1d(m, burnin = burnin, mcmc = sweeps - burnin, thin = thin,
    verbose = 0, seed = seed, store.item = TRUE, store.ability = TRUE, drop.constant.items = FALSE)))
  theta <- fit[, grepl("^theta", colnames(fit))]
  alpha <- fit[, grepl("^alpha", colnames(fit))]
  beta <- fit[, grepl("^beta", colnames(fit))]
  p <- 0
  for (k in seq_len(nrow(fit))) p <- p + pnorm(sweep(outer(theta[k, ], beta[k, ]), 2, alpha[k, ])) / nrow(fit)
  list(cpu = cpu(time), p = p, x = matrix(colMeans(theta)))
}

# One number of Winset's JSON: the first `key` after `"part"`.
number <- function(json, part, key) {
  from <- regexpr(paste0('"', part, '" *: *\\{'), json)
  rest <- substring(json, from)
  as.numeric(sub(paste0('(?s)^.*?"', key, '" *: *([-0-9.eE]+).*$'), "\\1", rest, perl = TRUE))
}

runWinset <- function(dims, same) {
  out <- file.path(folder, "members.csv")
  how <- if (same) c("--uncertainty", "gibbs", "--chains", "1", "--burn-in", burnin, "--sweeps", sweeps - burnin) else character()
  words <- c("scale", shQuote(votes), "--dims", dims, "--json", "--seed", seed, how)
  time <- system.time(text <- system2(launcher, c(words, "-o", out), stdout = TRUE))
  fitted <- paste(text, collapse = "\n")
  result <- list(cpu = cpu(time), x = as.matrix(read.csv(out, colClasses = c(id = "character"))[, paste0("x", 1:dims), drop = FALSE]),
    ids = read.csv(out, colClasses = c(id = "character"))$id,
    fit = c(correct = number(fitted, "fit", "correct"), apre = number(fitted, "fit", "apre"),
      logLoss = number(fitted, "fit", "logLoss")))
  if (share > 0) {
    forecast <- paste(system2(launcher, c(words, "--hold-out", share), stdout = TRUE), collapse = "\n")
    result$held <- c(correct = number(forecast, "heldOut", "correct"), logLoss = number(forecast, "heldOut", "logLoss"))
  }
  result
}

row <- function(name, cpu, ratio, fit, held, agreement) {
  cat(sprintf("%-34s %8.2f %8s  %6.4f  %6.4f  %6.4f   %s   %s\n", name, cpu, ratio, fit["correct"], fit["apre"],
    fit["logLoss"], if (is.null(held)) "     -       -" else sprintf("%6.4f  %6.4f", held["correct"], held["logLoss"]),
    agreement))
}

compare <- function(dims, peer, run) {
  theirs <- run(all)
  masked <- if (share > 0) score(run(seen)$p, held) else NULL
  same <- runWinset(dims, TRUE)
  usual <- runWinset(dims, FALSE)
  x <- theirs$x[match(same$ids, members), , drop = FALSE]
  # How much of Winset's positions the peer's explain, whatever the rotation.
  near <- function(own) sprintf("%.3f", sqrt(mean(sapply(seq_len(dims), function(d) summary(lm(own[, d] ~ x))$r.squared))))
  row(peer, theirs$cpu, "1.0", score(theirs$p, !is.na(all)), masked, "")
  row(sprintf("winset %dD, as many sweeps", dims), same$cpu, sprintf("%.1f", theirs$cpu / same$cpu), same$fit, same$held, near(same$x))
  row(sprintf("winset %dD, by default", dims), usual$cpu, sprintf("%.1f", theirs$cpu / usual$cpu), usual$fit, usual$held, near(usual$x))
}

cat(sprintf("%d members, %d roll calls, %d votes; %d sweeps, %d of them burn-in; %d votes set aside\n\n", nrow(all), ncol(all),
  sum(!is.na(all)), sweeps, burnin, sum(held)))
cat(sprintf("%-34s %8s %8s %7s  %6s  %6s   %6s  %6s   %s\n", "", "CPU s", "ratio", "correct", "APRE", "loss", "held", "loss", "r"))
compare(1, sprintf("MCMCpack %s MCMCirt1d", packageVersion("MCMCpack")), runIrt)
compare(2, sprintf("pscl %s ideal 2D", packageVersion("pscl")), runIdeal)
cat("\nCPU s: the peer's fit alone; Winset's whole process. ratio: the peer's CPU s over the row's. loss: log loss, in sample and on the votes set aside.\n")
cat("r: how closely the peer's positions determine Winset's.\n")
