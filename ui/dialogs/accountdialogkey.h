#pragma once

#include "models/domain/account.h"
#include "models/domain/secret.h"
#include "ui/theme/theme.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace disputedesk {

class AccountDialogKeyEdit;
class ModeBadge;

/// The key of an account: caption with LIVE or TEST as it is typed, the field, and what is wrong with it.
class AccountDialogKey : public QWidget {
    Q_OBJECT
public:
    AccountDialogKey(const Theme &theme, QWidget *parent);

    void setProvider(ProviderKind provider);
    /// The mode must stay this one: another key for a known account.
    void setRequiredMode(Mode mode) { m_required = mode; }
    /// Looks at the key for an account at `baseUrl`; true when it can be tried.
    bool validate(const QUrl &baseUrl);
    std::optional<Mode> mode() const { return m_mode; }
    Secret secret() const;
    void clear();
    void setLocked(bool locked);
    AccountDialogKeyEdit *edit() const { return m_edit; }
    QWidget *showBox() const;

Q_SIGNALS:
    void changed();

private:
    AccountDialogKeyEdit *m_edit;
    QLabel *m_problem;
    ModeBadge *m_badge;
    QLabel *m_modeText;
    QCheckBox *m_show;
    ProviderKind m_provider = ProviderKind::Omise;
    std::optional<Mode> m_required;
    std::optional<Mode> m_mode;
};

} // namespace disputedesk
