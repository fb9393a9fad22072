#pragma once

#include "models/domain/dispute.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace disputedesk {

/// How much of the disk an account's documents may take.
struct DocumentLimits {
    static constexpr qint64 kMegabyte = 1024 * 1024;
    static constexpr int kDefaultMegabytes = 500;
    static constexpr int kFewestMegabytes = 20;
    static constexpr int kMostMegabytes = 100'000;

    qint64 budget = kDefaultMegabytes * kMegabyte;
    /// What stays free on the disk whatever the budget: a write needs room for its record before it is sent (S2).
    qint64 reserve = 200 * kMegabyte;

    friend bool operator==(const DocumentLimits &, const DocumentLimits &) = default;
};

/// A downloaded document on its way into the cache.
struct NewDocument {
    QString id;
    QString disputeId;
    QByteArray contentType;
};

/// What became of a document that was to be kept.
enum class DocumentKept : quint8 { Kept, NoRoom };

/// One document of a dispute, as the cache knows it.
struct PlannedDocument {
    QString disputeId;
    Document document;
    bool kept = false;
};

/// What keeping the documents of some disputes comes to.
struct DocumentPlan {
    QList<PlannedDocument> documents; ///< deleted ones left out
    QStringList unlisted; ///< disputes of which the cache names fewer documents than the provider counts

    int missing() const;
    int unknownSizes() const; ///< of the missing: those whose size nobody told
    qint64 missingBytes() const; ///< of the missing whose size is known
    void add(const DocumentPlan &other);
};

/// What an account's kept documents come to.
struct DocumentUse {
    int documents = 0;
    qint64 bytes = 0;
    int disputesKeptOffline = 0;
    qint64 room = 0; ///< bytes of the budget that what must stay does not take; below 0 when it takes more
};

/// Where a document of the provider stands on this computer, for the eye.
struct DocumentState {
    enum class Place : quint8 { NotKept, Kept, Waiting, Downloading, Failed };
    Place place = Place::NotKept;
    qint64 bytes = -1; ///< Kept: its size; Downloading: so far
    int percent = -1; ///< Downloading: 0 to 100, -1 where the server does not tell the size
    QString why; ///< Failed: a sentence, made visible

    friend bool operator==(const DocumentState &, const DocumentState &) = default;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::DocumentPlan)
Q_DECLARE_METATYPE(disputedesk::DocumentUse)
