package io.claimshift.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What webhooks are made from.
 *
 * @param clients properties of Kafka clients
 * @param group begin of the consumer groups' names; the endpoint's name follows
 * @param deskTopic full name of a desk's topic
 * @param refusedTopic full name of the topic of what was refused
 * @param timeout of one post
 * @param giveUpAfter how long one alert is tried
 */
public record WebhookOptions(
    List<Endpoint> endpoints,
    Map<String, Object> clients,
    String group,
    UnaryOperator<String> deskTopic,
    String refusedTopic,
    Duration timeout,
    Duration giveUpAfter) {}
