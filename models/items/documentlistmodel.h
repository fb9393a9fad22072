#pragma once

#include "models/domain/dispute.h"
#include "models/domain/draft.h"
#include "models/domain/keptdocument.h"

#include <QAbstractListModel>
#include <QHash>
#include <QUuid>

namespace disputedesk {

/// Documents of one dispute: those on the server, then files of the draft that are not sent yet, with their progress.
class DocumentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Place : quint8 { OnServer, InDraft, Uploading, Unclear };
    Q_ENUM(Place)
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString, made visible
        KindRole, ///< provider's kind word
        KindTextRole, ///< "Proof of receipt"
        PlaceRole, ///< Place as int
        StateTextRole, ///< "on Omise since 9 Nov 2026", "in your draft, not sent", "sending, 62 %"
        SizeRole, ///< qint64 bytes, -1 unknown
        ProgressRole, ///< int 0..100
        IdRole, ///< document id on the server, empty for draft files
        FileIdRole, ///< QUuid of the draft file, null for server documents
        TypeBadgeRole, ///< "PDF", "PNG", "JPG", "FILE"
        PathRole, ///< our copy of a draft file
        OfflineRole, ///< DocumentState::Place as int; -1: not told, or a draft file
        OfflineTextRole, ///< "kept offline (42 KB)", "downloading 62 %", "not kept: the disk is full"
        OfflinePercentRole, ///< int 0..100 of a download, -1 otherwise
    };

    explicit DocumentListModel(QObject *parent = nullptr);

    /// Whose name stands in "on Omise since …"; Omise until told otherwise.
    void setProvider(ProviderKind provider);
    void setDocuments(const QList<Document> &onServer, const QList<DraftFile> &inDraft);
    /// Shows a draft file as being sent (0..100), as unclear, or as waiting again (Place::InDraft).
    void setUpload(const QUuid &file, Place place, int percent = 0);

    /// Where documents of the server stand on this computer, by id; one that is not named is not told of.
    void setKept(const QHash<QString, DocumentState> &states);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString id;
        QUuid file;
        QString name; ///< as the server or the agent has it
        QString kind;
        QString path;
        QString badge;
        QDateTime createdAt;
        qint64 size = -1;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Upload {
        Place place = Place::InDraft;
        int percent = 0;
    };
    Upload uploadOf(const Row &row) const;
    QString stateText(const Row &row) const;

    QList<Row> m_rows;
    QHash<QString, DocumentState> m_kept;
    QHash<QUuid, Upload> m_uploads; ///< draft files that are not just waiting
    ProviderKind m_provider = ProviderKind::Omise;
};

/// A document's state on this computer in words; empty while it is not told.
QString documentStateText(const DocumentState &state);
/// "Proof of receipt" and so on; the empty kind is "Other document".
QString documentKindText(const QString &kind);
/// Omise's kinds in the order of its form.
QStringList documentKinds();

} // namespace disputedesk
