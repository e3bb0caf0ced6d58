#include "setup/signature.h"

#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace patchbay {

namespace {

struct FreesOpenSsl {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    const QByteArray der = QByteArray::fromBase64(publicKey);
    const unsigned char *at = bytesOf(der);
    const std::unique_ptr<EVP_PKEY, FreesOpenSsl> key(
        d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    const std::unique_ptr<EVP_MD_CTX, FreesOpenSsl> context(EVP_MD_CTX_new());
    const bool isSigned = key && context && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature),
                            static_cast<std::size_t>(signature.size()), bytesOf(text),
                            static_cast<std::size_t>(text.size()))
            == 1;
    // What it notes for this thread would be taken for a connection's trouble.
    if (!isSigned)
        ERR_clear_error();
    return isSigned;
}

} // namespace patchbay
