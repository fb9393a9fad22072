#pragma once

#include "models/items/relateddisputes.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

class LinkButton;

/// The other disputes of the same charge, each a way to it.
class RelatedView : public QWidget {
    Q_OBJECT
public:
    RelatedView(const Theme &theme, QWidget *parent = nullptr);

    void showDisputes(const QList<RelatedDispute> &disputes);
    /// The same ones in the words, money and dates of the language that is spoken now.
    void showAnew() { showDisputes(m_shown); }
    bool isEmpty() const { return m_shown.isEmpty(); }

Q_SIGNALS:
    void disputeRequested(const QUuid &account, const QString &id);
    /// All of them, in the list.
    void listRequested();

private:
    /// What is written of a dispute.
    struct Texts {
        QString spoken; ///< of the way to it
        QString status;
        QString about;
        friend bool operator==(const Texts &, const Texts &) = default;
    };
    static Texts textsOf(const RelatedDispute &dispute);
    LinkButton *addRow(const RelatedDispute &dispute, const Texts &texts);
    LinkButton *addWayToAll();
    QString focused() const; ///< the dispute whose way has the keyboard; of the way to all: "*"

    const Theme &m_theme;
    QList<RelatedDispute> m_shown;
    QList<Texts> m_texts;
    QHash<QString, LinkButton *> m_ways; ///< by dispute, and "*"
    QVBoxLayout *m_rows = nullptr;
};

} // namespace disputedesk
