using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Documents.Arriving;
using MotCua.Documents.Attachments;
using MotCua.Documents.Files;
using MotCua.Documents.Keeping;
using MotCua.Documents.Printing;
using MotCua.Documents.Registry;
using MotCua.Documents.Signing;
using MotCua.Documents.Signing.Keys;
using MotCua.Documents.Signing.Personal;
using MotCua.Documents.Vault;
using MotCua.Documents.Word;
using MotCua.Organisation;

namespace MotCua.Documents;

/// <summary>Every paper of the house: taken in, printed, signed, kept and found again.</summary>
public sealed class DocumentsModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.TryAddSingleton(house => new DocumentSettings(house.GetRequiredService<Storage>().Folder));
        module.Services.AddSingleton<KeyRing>().AddSingleton<INewKeys, NewKeys>().AddSingleton<Revocations>().AddSingleton<CertificateAuthority>().AddSingleton<SignedOnce>().AddSingleton<DrawnOnce>().AddSingleton<Soffice>().AddHostedService<SweepOfficeHomes>()
            .AddSingleton<RemoteSigning>().AddSingleton<KeyKeepers>().AddSingleton<TimeStamps>().AddSingleton<ProofGathering>().AddSingleton<Witnesses>().AddSingleton<SignatureCheck>().AddScoped<VaultRoom>().AddScoped<KnownFiles>()
            .AddScoped<IFileOwner, RegisteredFiles>();
        module
            .Handlers()
            .OffersOne<IFileStore, FileStore>()
            .OffersOne<IArrivals, ArrivalRoom>()
            .OffersOne<IVirusScan, Clamd>()
            .OffersOne<IUploadCheck, UploadCheck>()
            .OffersOne<IPdf, Printer>()
            .OffersOne<IWordPrinter, WordPrinter>()
            .OffersOne<ISigner, Signer>()
            .OffersOne<IPersonalSigner, PersonalSigner>()
            .Tables<DocumentTables>()
            .Offers<IDocuments, DocumentRegister>()
            .Offers<IVault, VaultRoom>()
            .Repeats(TimeSpan.FromHours(6), () => new RemindOfExpiry())
            .Repeats(TimeSpan.FromHours(6), () => new SweepSignings())
            .Grants(RoleGrant.ConfirmedCitizen, DocumentPermissions.OwnVault)
            .Grants(nameof(Role.Administrator), DocumentPermissions.Check, DocumentPermissions.Care, DocumentPermissions.Revoke);
    }
}
