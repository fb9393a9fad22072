#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace disputedesk::test {

/// What a canary is allowed to reach, and why; every other file must be without it.
enum class CanaryKind {
    Key, ///< a provider's key: nowhere, ever
    Card, ///< a whole card number that a server told: nowhere, it is masked on its way in (D9)
    Customer, ///< what a server told of a customer
    Typed, ///< what the agent wrote into a response
    Noted, ///< what the agent noted for themselves
    Scanned ///< what stands in a file that the agent took evidence from
};

struct Canary {
    CanaryKind kind;
    QByteArray text; ///< UTF-8, seen nowhere else
};

/// The bytes that `text` is written as: raw, base64 at its three alignments and in both alphabets, hex in both cases,
/// percent-encoded (what has to be, and all of it) in both cases, UTF-16 in both orders, each with the form's name.
QList<std::pair<QString, QByteArray>> formsOf(const QByteArray &text);

/// One place of one file that holds a canary.
struct Hit {
    QString file; ///< below the folder that was searched
    Canary canary;
    QString form;
};
/// Reads every file below `folder`, hidden ones too, and looks for every form of each canary. `files` counts them.
QList<Hit> hitsBelow(const QString &folder, const QList<Canary> &canaries, int *files = nullptr);
/// Files and folders below `folder` that anybody but their owner may touch.
QStringList openToOthers(const QString &folder);

} // namespace disputedesk::test
