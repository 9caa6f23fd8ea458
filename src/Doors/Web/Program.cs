using System.CommandLine;
using MotCua.Web.Verbs;

var root = new RootCommand("""
    MotCua: one-stop settlement of administrative procedures for a province.

    Settings (environment variables):
      MOTCUA_DATA      data folder (default ./var)
      MOTCUA_DATABASE  PostgreSQL connection string (default: the embedded database)
      ASPNETCORE_URLS  where the house listens (default http://localhost:5080)
      MOTCUA_ADDRESS   how people reach it, printed on papers with their QR codes (default: where it listens)
      MOTCUA_REGISTERS adapter to the registers of population and enterprises (default: none; the demo simulates them)
      MOTCUA_TSA       time-stamp authority (RFC 3161) that witnesses every signature, with MOTCUA_TSA_ROOTS, the file of roots it rests on (PEM)
      MOTCUA_SIGNING_ROOTS  roots besides the embedded authority on which signatures may rest (PEM); Signing__Keys__0__Owner, __Kind (File, Token,
                       Remote) and so on say whose key is kept where: docs/signing.md. MOTCUA_SIGNING_SIMULATED=H02.12;… simulates remote ones in the demo
      MOTCUA_SIGNING_STEPS_DAYS  how long the steps of a signing that broke off are kept (default: 30)
      MOTCUA_DEMO      on or off: the demo province (default: on with the embedded database)
      MOTCUA_SAMPLES   off: the demo province is furnished without sample dossiers
      MOTCUA_CLAMD     where ClamAV's daemon listens, to search uploads (default: they are not searched)
      MOTCUA_FILE_KEYRING  file with the keys under which stored files lie sealed; "files new-key" makes it (default: files lie as they came)
      MOTCUA_FILE_KEYS the same in place of a file: name:base64, parted by commas, the first seals what comes
      MOTCUA_S3        bucket that holds the files in place of the data folder, as https://server/bucket; MOTCUA_S3_KEY, MOTCUA_S3_SECRET, MOTCUA_S3_REGION
      MOTCUA_SCAN_…    when a scanned page is refused: SHARPNESS, LIGHTNESS, CONTRAST, INK (shares of one), CUT, PIXELS; and SECONDS, MEMORY, PAGES, UNSURE
      MOTCUA_REGIME    pins a rule set, for demonstrations
    """)
{
    Serve.Verb(),
    Migrate.Verb(),
    Import.Verb(),
    CalendarDue.Verb(),
    ProcessVerbs.Verb(),
    Client.Verb(),
    Verify.Verb(),
    FilesVerbs.Verb(),
    Certificates.Verb(),
    Simulate.Verb(),
};
root.SetAction((_, cancel) => Serve.Run(cancel));

// The host itself answers the signals to stop, and lets what was begun be finished.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
