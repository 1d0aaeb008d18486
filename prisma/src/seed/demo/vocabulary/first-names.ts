/** First names of many origins, as in any town of the Rhineland. */
export const firstNames: readonly string[] = `
Aaliyah Adam Adele Agnes Ahmet Aische Alessia Alexander Alma Amelie Amina Amir Ana Andrea Andreas Angelika Anja Anke Anna
Annette Annika Antje Antonia Arne Astrid Ayse Aylin Azra Bahar Barbara Bastian Beate Benjamin Bernd Bettina Birgit Björn
Bogdan Brigitte Britta Burak Can Carina Carla Carmen Carolin Carsten Cem Charlotte Chiara Christa Christian Christiane
Christina Christoph Claudia Clemens Cornelia Dagmar Daniel Daniela Danuta David Deniz Derya Dieter Dilara Dilek Dirk Dominik
Doris Dorothea Dorota Edith Ekaterina Elena Elif Elke Ella Elvira Emine Emma Emre Erik Ernst Esra Eva Fabian Fadime Farid
Fatma Felicitas Felix Florian Frank Franziska Frauke Friederike Gabriele Georg Gerd Gesa Gina Gisela Gregor Gudrun Gülay Hakan
Hanna Hanne Hannes Harald Hasan Hatice Heike Helen Helena Helga Hendrik Henning Henrike Hilal Holger Ibrahim Ilka Ilse Imke
Ina Ines Inga Ingo Ingrid Irina Iris Isabel Ivana Iwona Jakob Jan Jana Janine Jannik Jasmin Jelena Jens Jessica Joachim
Johanna Jonas Jörg Josefine Judith Julia Julian Jutta Kadir Karim Karin Karla Karsten Katarzyna Katharina Kathrin Katja
Kemal Kerstin Khadija Kim Kirsten Klara Klaus Konstantin Kristin Lars Laura Layla Lea Lena Leon Leonie Leyla Lidia Linda
Lisa Ljubica Lorenz Lucia Ludger Lukas Luisa Lydia Magdalena Maike Malte Manuela Marcel Mareike Maren Margit Maria Marie
Marina Mario Marion Marius Markus Martha Martin Martina Mathilde Matthias Max Mechthild Mehmet Meike Melanie Merle Merve Mia
Michael Michaela Michel Mila Milan Mirjam Mohamed Monika Moritz Murat Nadia Nadine Nasrin Natalia Nele Nesrin Nicola Nicole
Nikolai Nils Nina Nora Norbert Olaf Oleksandra Olga Oliver Ophelia Osman Özlem Paul Paula Peer Petra Philipp Pia Piotr
Rabia Rainer Ralf Ramona Raphael Rebecca Regina Renate Ricarda Rita Robert Roland Rosa Rosemarie Ruth Sabine Sabrina Safiye
Samira Samuel Sandra Sara Saskia Sebastian Selin Sevgi Sibel Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Stefan
Stefanie Steffen Stephan Susanne Svea Svenja Swetlana Sylvia Tamara Tanja Tariq Tatjana Teresa Theresa Thomas Thorsten Till
Tim Timo Tina Tobias Tom Torben Torsten Tugba Uli Ulrich Ulrike Ursula Ute Valentina Vanessa Vera Verena Victoria Viktor
Viola Volker Walid Waltraud Wanda Wiebke Wiktoria Wolfgang Xenia Yannick Yasemin Yasmin Yildiz Yusuf Yvonne Zehra Zeynep Zofia
`
  .trim()
  .split(/\s+/)
