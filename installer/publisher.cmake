# Who publishes Patchbay: what packages, catalogues and the system's own lists say of it, and whose news
# of newer versions it believes. Each is taken from the environment variable of its name where there is
# one, so that every build that follows (./dev package --twice, build.ps1, build.sh) says the same.

# patchbay_published(<name> <otherwise> <what it is>)
function(patchbay_published name otherwise what)
    if("$ENV{${name}}" STREQUAL "")
        set(${name} "${otherwise}" CACHE STRING "${what}")
    else()
        set(${name} "$ENV{${name}}" CACHE STRING "${what}" FORCE)
    endif()
endfunction()

patchbay_published(PATCHBAY_PUBLISHER "The Patchbay authors" "Who publishes these packages")
patchbay_published(PATCHBAY_CONTACT "The Patchbay authors <maintainers@patchbay.invalid>" "Who answers for them: Name <address>")
patchbay_published(PATCHBAY_HOMEPAGE "" "Web page of this program (https); empty: none is named")
patchbay_published(PATCHBAY_APP_ID "io.patchbay.Patchbay"
    "Name in software catalogues and on macOS: a domain of who publishes it, turned round")
patchbay_published(PATCHBAY_UPDATE_FEED "" "Address (https) of the signed news of newer versions; empty: nothing is looked for")
patchbay_published(PATCHBAY_UPDATE_KEY "" "Its Ed25519 public key: the line that `openssl pkey -pubout` prints")

if(NOT PATCHBAY_CONTACT MATCHES "^[^<>]+ <[^<>@ ]+@[^<>@ ]+>$")
    message(FATAL_ERROR "PATCHBAY_CONTACT takes a name and an address: \"Name <address>\".")
endif()
if(PATCHBAY_HOMEPAGE AND NOT PATCHBAY_HOMEPAGE MATCHES "^https://[^/]")
    message(FATAL_ERROR "PATCHBAY_HOMEPAGE takes an https address.")
endif()
if(PATCHBAY_UPDATE_FEED AND NOT (PATCHBAY_UPDATE_FEED MATCHES "^https://[^/]" AND PATCHBAY_UPDATE_KEY MATCHES "^MCowBQYDK2VwAyEA"))
    message(FATAL_ERROR "PATCHBAY_UPDATE_FEED takes an https address, and PATCHBAY_UPDATE_KEY an Ed25519 public key.")
endif()
