#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk {

/// Something that can be done, as the command palette and the shortcut sheet list it. It names the act and does not
/// know how it is done: who shows the list runs `id`.
struct Command {
    QString id; ///< stable over runs where the act is: "action:actionQuit", "view:…"
    QString title; ///< one line, made visible where it is foreign text
    QString english; ///< its title in English, where another language is spoken: it is found by that as well
    QString place; ///< where it stands otherwise: "View › Theme", "Saved views"
    QString keys; ///< as the platform writes them; empty: none
    QString whyNot; ///< a sentence, where it is known why it is off
    bool enabled = true;
    bool checked = false;
};

/// Commands that fit what is typed, best first; with nothing typed those used lately, then all in their own order.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        PlaceRole,
        KeysRole,
        WhyNotRole,
        EnabledRole, ///< bool
        CheckedRole, ///< bool
        MarksRole, ///< QList<int>: characters of the title that were typed
    };

    using QAbstractListModel::QAbstractListModel;
    void setCommands(const QList<Command> &commands);
    /// Further ones that were found for what is typed: they come last, whatever is typed.
    void setFound(const QList<Command> &commands);
    void setRecent(const QStringList &ids); ///< the latest first
    void setTyped(const QString &text);
    const QString &typed() const { return m_typed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Command command;
        QList<int> marks;
        int score = 0;
        bool recent = false;
    };
    void arrange();
    QString spoken(const Row &row) const;

    QList<Command> m_commands;
    QList<Command> m_found;
    QStringList m_recent;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace disputedesk
