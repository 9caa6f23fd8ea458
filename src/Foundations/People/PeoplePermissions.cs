namespace MotCua.People;

/// <summary>What this room guards.</summary>
public static class PeoplePermissions
{
    /// <summary>See what the province knows of oneself.</summary>
    public const string Own = "people.own";

    /// <summary>Correct how a person is reached: one's own, or at the counter.</summary>
    public const string Contact = "people.contact";

    /// <summary>Let somebody act for another: for oneself, or at the counter on paper.</summary>
    public const string Mandate = "people.mandate";

    /// <summary>Look a person up, open the file and register newcomers, at the counter.</summary>
    public const string Serve = "people.serve";

    /// <summary>Take over whole files of people.</summary>
    public const string Import = "people.import";
}
