#!/usr/bin/env python3
"""M/M/10 at load 9 in SimPy: customers per CPU second, the best of five runs.

Runs on SimPy 3 or 4 (`simpy`) and on SimPy 2 (`SimPy`, Debian's python3-simpy).
"""
import random
import sys
import time

CUSTOMERS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
SERVERS, LOAD = 10, 9.0


def simpy3(simpy):
    rng = random.Random(1)
    waits = [0.0]

    def customer(env, desk):
        came = env.now
        with desk.request() as request:
            yield request
            waits[0] += env.now - came
            yield env.timeout(rng.expovariate(1.0))

    def source(env, desk):
        for _ in range(CUSTOMERS):
            yield env.timeout(rng.expovariate(LOAD))
            env.process(customer(env, desk))

    env = simpy.Environment()
    env.process(source(env, simpy.Resource(env, capacity=SERVERS)))
    env.run()
    return waits[0] / CUSTOMERS


def simpy2():
    from SimPy import Simulation as sim

    rng = random.Random(1)
    waits = [0.0]
    sim.initialize()
    desk = sim.Resource(capacity=SERVERS)

    class Customer(sim.Process):
        def visit(self):
            came = sim.now()
            yield sim.request, self, desk
            waits[0] += sim.now() - came
            yield sim.hold, self, rng.expovariate(1.0)
            yield sim.release, self, desk

    class Source(sim.Process):
        def run(self):
            for _ in range(CUSTOMERS):
                yield sim.hold, self, rng.expovariate(LOAD)
                c = Customer()
                sim.activate(c, c.visit())

    source = Source()
    sim.activate(source, source.run())
    sim.simulate(until=1e12)
    return waits[0] / CUSTOMERS


def main():
    try:
        import simpy

        name, run = "SimPy " + simpy.__version__, lambda: simpy3(simpy)
    except ImportError:
        try:
            import SimPy

            name, run = "SimPy " + getattr(SimPy, "__version__", "2"), simpy2
        except ImportError:
            print("SimPy is not installed. Maybe install it: apt-get install python3-simpy", file=sys.stderr)
            return 66
    seconds = float("inf")
    for _ in range(5):
        begin = time.process_time()
        wait = run()
        seconds = min(seconds, time.process_time() - begin)
    print(f"M/M/10, load 9: {CUSTOMERS / seconds:,.0f} customers per CPU-s ({name}; mean wait {wait:.3f}, Erlang 0.669)")
    return 0


sys.exit(main())
