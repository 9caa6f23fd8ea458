using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FoundAtAgency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_applicant_number",
                table: "dossiers_dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number_at_agency",
                table: "dossiers_dossier",
                columns: new[] { "applicant_number", "competent_agency", "receiving_agency", "id" });

            // Built anew by hand, in the one transaction of this migration: the generated way leaves it, and a power cut could come between. No table points here.
            // The bits are counted as DossierWord.BitsOf counts them.
            migrationBuilder.Sql(@"
                CREATE TABLE dossiers_word_anew (
                    agency TEXT NOT NULL,
                    word TEXT NOT NULL,
                    dossier TEXT NOT NULL,
                    name_bits INTEGER NOT NULL DEFAULT 0,
                    CONSTRAINT PK_dossiers_word PRIMARY KEY (dossier, word, agency),
                    CONSTRAINT FK_dossiers_word_dossiers_dossier_dossier FOREIGN KEY (dossier) REFERENCES dossiers_dossier (id) ON DELETE CASCADE
                );
                INSERT INTO dossiers_word_anew (agency, word, dossier, name_bits)
                SELECT w.agency, w.word, w.dossier, CASE WHEN instr(w.word, '-') > 0 THEN 0 ELSE (
                    SELECT sum(DISTINCT 1 << ((unicode(o.word) * 7 + coalesce(unicode(substr(o.word, 2, 1)), 0) * 5 + unicode(substr(o.word, -1, 1)) * 3 + length(o.word) * 11) % 63))
                    FROM dossiers_word AS o WHERE o.dossier = w.dossier AND instr(o.word, '-') = 0) END
                FROM dossiers_word AS w;
                DROP TABLE dossiers_word;
                ALTER TABLE dossiers_word_anew RENAME TO dossiers_word;");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_word_agency_word_dossier_name_bits",
                table: "dossiers_word",
                columns: new[] { "agency", "word", "dossier", "name_bits" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_applicant_number_at_agency",
                table: "dossiers_dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_number",
                table: "dossiers_dossier",
                column: "applicant_number");

            migrationBuilder.DropPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_word_agency_word_dossier_name_bits",
                table: "dossiers_word");

            migrationBuilder.DropColumn(
                name: "name_bits",
                table: "dossiers_word");

            migrationBuilder.AddPrimaryKey(
                name: "PK_dossiers_word",
                table: "dossiers_word",
                columns: new[] { "agency", "word", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_word_dossier_word",
                table: "dossiers_word",
                columns: new[] { "dossier", "word" });
        }
    }
}
