#!/usr/bin/python3
"""Takes a desk's alerts, each once, and takes back those that are withdrawn."""
import json
import sys

from confluent_kafka import Consumer, KafkaException

brokers, topic, group = sys.argv[1:4]


def handle(alert):
    if alert.get("withdraws"):
        print("take back", alert["withdraws"], flush=True)
    else:
        print(
            f"{alert['alertId']} {alert['severity']}: {alert['holder']},"
            f" {alert['from']} -> {alert['to']}",
            flush=True,
        )


consumer = Consumer(
    {
        "bootstrap.servers": brokers,
        "group.id": group,
        "isolation.level": "read_committed",  # never what a rolled-back transaction wrote
        "enable.auto.commit": False,  # committed when the work is done, not when it was read
        "auto.offset.reset": "earliest",  # a new group begins with all that is kept
    }
)
consumer.subscribe([topic])
done = set()  # in a service: a unique column of its own database
while True:
    message = consumer.poll(1.0)
    if message is None:
        continue
    if message.error():
        raise KafkaException(message.error())
    event = dict(message.headers())["ce_id"]
    if event not in done:
        handle(json.loads(message.value()))
        done.add(event)
    consumer.commit(message, asynchronous=False)
