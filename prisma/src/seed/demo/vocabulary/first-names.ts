function names(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** First names of women, of many origins, as in any town of the Rhineland. */
export const womensNames = names(`
Aaliyah Adele Agnes Aische Alessia Alma Amelie Amina Ana Angelika Anja Anke Anna Annette Annika Antje Antonia Astrid Ayse Aylin
Azra Bahar Barbara Beate Bettina Birgit Brigitte Britta Carina Carla Carmen Carolin Charlotte Chiara Christa Christiane Christina
Claudia Cornelia Dagmar Daniela Danuta Derya Dilara Dilek Doris Dorothea Dorota Edith Ekaterina Elena Elif Elke Ella Elvira Emine
Emma Esra Eva Fadime Fatma Felicitas Franziska Frauke Friederike Gabriele Gesa Gina Gisela Gudrun Gülay Hanna Hanne Hatice Heike
Helen Helena Helga Henrike Hilal Ilka Ilse Imke Ina Ines Inga Ingrid Irina Iris Isabel Ivana Iwona Jana Janine Jasmin Jelena Jessica
Johanna Josefine Judith Julia Jutta Karin Karla Katarzyna Katharina Kathrin Katja Kerstin Khadija Kirsten Klara Kristin Laura Layla
Lea Lena Leonie Leyla Lidia Linda Lisa Ljubica Lucia Luisa Lydia Magdalena Maike Manuela Mareike Maren Margit Maria Marie Marina Marion
Martha Martina Mathilde Mechthild Meike Melanie Merle Merve Mia Michaela Mila Mirjam Monika Nadia Nadine Nasrin Natalia Nele Nesrin
Nicole Nina Nora Oleksandra Olga Ophelia Özlem Paula Petra Pia Rabia Ramona Rebecca Regina Renate Ricarda Rita Rosa Rosemarie Ruth
Sabine Sabrina Safiye Samira Sandra Sara Saskia Selin Sevgi Sibel Sigrid Silke Silvia Simone Sofia Sonja Sophia Stefanie Susanne Svea
Svenja Swetlana Sylvia Tamara Tanja Tatjana Teresa Theresa Tina Tugba Ulrike Ursula Ute Valentina Vanessa Vera Verena Victoria Viola
Waltraud Wanda Wiebke Wiktoria Xenia Yasemin Yasmin Yildiz Yvonne Zehra Zeynep Zofia
`)

/** First names of men. */
export const mensNames = names(`
Adam Ahmet Alexander Amir Andreas Arne Bastian Benjamin Bernd Björn Bogdan Burak Carsten Cem Christian Christoph Clemens Daniel David
Deniz Dieter Dirk Dominik Emre Erik Ernst Fabian Farid Felix Florian Frank Georg Gerd Gregor Hakan Hannes Harald Hasan Hendrik Henning
Holger Ibrahim Ingo Jakob Jan Jannik Jens Joachim Jonas Jörg Julian Kadir Karim Karsten Kemal Klaus Konstantin Lars Leon Lorenz Ludger
Lukas Malte Marcel Mario Marius Markus Martin Matthias Max Mehmet Michael Michel Milan Mohamed Moritz Murat Nikolai Nils Norbert Olaf
Oliver Osman Paul Peer Philipp Piotr Rainer Ralf Raphael Robert Roland Samuel Sebastian Simon Stefan Steffen Stephan Tariq Thomas
Thorsten Till Tim Timo Tobias Tom Torben Torsten Uli Ulrich Viktor Volker Walid Wolfgang Yannick Yusuf
`)
