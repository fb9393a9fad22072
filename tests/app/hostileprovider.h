#pragma once

#include "app/sandbox/sandbox.h"
#include "tests/support/hostilecorpus.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

class QJsonObject;
class QJsonValue;
class QTcpSocket;

namespace disputedesk::tests {

/// Stands before a sandbox and hands on what it says, with a hostile text in every field that is free text: of each
/// dispute, its charge, documents, evidence and metadata (their names, too), and of each error. The texts go round: a
/// field of the n-th dispute has another one than the other fields and than the same field of the next dispute. Every
/// 40th dispute has half surrogate pairs everywhere.
class HostileProvider : public QObject {
    Q_OBJECT
public:
    HostileProvider(const sandbox::Sandbox &sandbox, sandbox::Api api, const QList<test::HostileText> &texts);

    QUrl url() const;
    /// The disputes that were told of, in that order, without the broken ones.
    QStringList disputes() const;
    /// How many pairs of a text and a field were told.
    qsizetype told() const { return m_told.size(); }
    /// One text in all fields of a dispute from now on.
    void giveAll(const QString &dispute, int text) { m_given.insert(dispute, text); }

private:
    void serve(QTcpSocket &socket);
    QByteArray spoiled(const QByteArray &body);
    QJsonValue spoil(const QJsonValue &value, const QString &key, const QString &dispute);
    QJsonObject spoil(const QJsonObject &object, const QString &key, const QString &dispute);
    QString mark(const QString &dispute, const QString &field);
    int numberOf(const QString &dispute);

    const sandbox::Sandbox &m_sandbox;
    sandbox::Api m_api;
    QList<test::HostileText> m_texts; ///< the broken ones last
    int m_whole = 0; ///< how many are not broken
    QStringList m_disputes;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_fields;
    QHash<QString, int> m_given;
    QSet<std::pair<int, QString>> m_told;
    int m_errors = 0;
    QHash<QTcpSocket *, QByteArray> m_requests; ///< outlives the server, whose sockets say goodbye while it goes
    QTcpServer m_server;
};

} // namespace disputedesk::tests
